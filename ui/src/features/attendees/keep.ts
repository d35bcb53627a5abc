// Keeping what was changed of an attendee: a refusal comes back as words for beside the field.

import { editAttendee } from '../../lib/backend';
import type { AttendeeField } from '../../lib/contract';
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
