// The lines of an agenda: slots, and above those that run side by side a line that says so.

import type { Slot } from '../programme.svelte';

export type Line =
  | { key: string; slot: Slot; index: number; beside: boolean }
  | { key: string; slots: readonly Slot[] };

/** The slots in order; two or more of one group that stand together get a line above them. */
export function linesOf(slots: readonly Slot[]): Line[] {
  const lines: Line[] = [];
  let index = 0;
  while (index < slots.length) {
    const run = runFrom(slots, index);
    const beside = run.length > 1;
    // By its first slot, since a group may stand in two places while it is being put in order.
    if (beside) lines.push({ key: `beside-${run[0]?.id}`, slots: run });
    for (const slot of run) lines.push({ key: slot.id, slot, index: index++, beside });
  }
  return lines;
}

function runFrom(slots: readonly Slot[], from: number): Slot[] {
  const group = slots[from]?.parallel_group;
  const run = slots.slice(from, from + 1);
  if (!group) return run;
  for (const slot of slots.slice(from + 1)) {
    if (slot.parallel_group !== group) break;
    run.push(slot);
  }
  return run;
}
