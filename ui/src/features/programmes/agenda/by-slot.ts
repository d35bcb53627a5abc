// The hints of a programme by the slot they are about.

import type { Hint } from '../../../lib/contract';

export function bySlot(hints: readonly Hint[]): Map<string, Hint[]> {
  const found = new Map<string, Hint[]>();
  for (const hint of hints) {
    if (hint.slot_id) found.set(hint.slot_id, [...(found.get(hint.slot_id) ?? []), hint]);
  }
  return found;
}
