// Keeping what was changed of an attendee: a refusal comes back as words for beside the field.

import { editAttendee, undo, undoState } from '../../lib/backend';
import type { AttendeeField } from '../../lib/contract';
import { toasts } from '../../lib/components/toasts.svelte';
import { t } from '../../lib/i18n/index.svelte';
import { problemWords } from '../../lib/state/problem-words';

/** Does something; gives back the words of its refusal, or nothing. */
export async function attempt(action: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await action();
    return undefined;
  } catch (failure) {
    return problemWords(failure);
  }
}

/** Sets a field; gives back words when it cannot be kept. */
export function keepField(
  id: string,
  field: AttendeeField,
  value: string,
): Promise<string | undefined> {
  return attempt(() => editAttendee(id, field, value));
}

/** Says what was done and offers to take it back, as long as nothing else was done since. */
export function sayUndoable(text: string, ...changes: readonly string[]): void {
  toasts.say(text, () => void takeBack(changes));
}

async function takeBack(changes: readonly string[]): Promise<void> {
  const wrong = await attempt(async () => {
    const latest = (await undoState()).undo?.key ?? '';
    if (changes.includes(latest)) await undo();
    else toasts.say(t('attendees-undo-late'));
  });
  if (wrong) toasts.say(wrong);
}
