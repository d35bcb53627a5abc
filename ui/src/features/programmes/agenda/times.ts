// Hours as they are typed into a line: « 9h15 », and « 9h15-9h45 » for both at once.

import type { Keep } from '../../../lib/components/saved-field.svelte';
import { t } from '../../../lib/i18n/index.svelte';
import { parseTime, parseTimes } from '../../../lib/parse';
import type { OpenProgramme } from '../programme.svelte';

export function keepStart(opened: OpenProgramme, slot: string): Keep {
  return async (typed, again) => {
    const both = parseTimes(typed);
    if (both) return opened.ofSlot(slot, 'hours')(both.join('-'), again);
    return keepOne(opened, slot, 'starts', typed, again);
  };
}

export function keepEnd(opened: OpenProgramme, slot: string): Keep {
  return async (typed, again) => keepOne(opened, slot, 'ends', typed, again);
}

async function keepOne(
  opened: OpenProgramme,
  slot: string,
  field: 'starts' | 'ends',
  typed: string,
  again: boolean,
): Promise<string | undefined> {
  const time = typed.trim() === '' ? '' : parseTime(typed);
  if (time === undefined) return t('window-time-not-understood');
  return opened.ofSlot(slot, field)(time, again);
}
