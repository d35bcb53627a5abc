// Somebody being added: what is typed, and what was refused, by field.

import { addAttendee, Refusal } from '../../lib/backend';
import { argsOf } from '../../lib/backend/refusal';
import type { AttendeeDraft } from '../../lib/contract';
import { hasWords, t } from '../../lib/i18n/index.svelte';
import { problemWords } from '../../lib/state/problem-words';

export interface FieldProblem {
  field: string;
  text: string;
}

/** The fields whose controls a line of the summary can lead to. */
const TYPED = ['given_name', 'family_name', 'function', 'email', 'phone'];

export class AttendeeAdding {
  draft: AttendeeDraft;
  problems = $state.raw<readonly FieldProblem[]>([]);
  busy = $state(false);

  /** At first a place in every session of these. */
  constructor(sessionIds: readonly string[]) {
    this.draft = $state({
      given_name: '',
      family_name: '',
      organisation: '',
      function: '',
      email: '',
      phone: '',
      category: 'participant',
      session_ids: [...sessionIds],
    });
  }

  /** The words beside a field, when something is wrong with it. */
  wrong(field: keyof AttendeeDraft): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.text;
  }

  /** All that is wrong, each leading to its control `<prefix>-<field>`. */
  summary(prefix: string): { text: string; field?: string }[] {
    return this.problems.map(({ field, text }) =>
      TYPED.includes(field) ? { text, field: `${prefix}-${field}` } : { text },
    );
  }

  attend(sessionId: string, comes: boolean): void {
    const others = this.draft.session_ids.filter((id) => id !== sessionId);
    this.draft.session_ids = comes ? [...others, sessionId] : others;
  }

  /** Registers the person; gives the key of the registration, or nothing when it was refused. */
  async add(programmeId: string): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      const id = await addAttendee(programmeId, $state.snapshot(this.draft));
      this.problems = [];
      return id;
    } catch (failure) {
      this.problems = problemsOf(failure);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}

/** All that was refused, each with its field. */
export function problemsOf(failure: unknown): FieldProblem[] {
  const known = failure instanceof Refusal ? failure.problems : [];
  const told = known.filter((problem) => hasWords(`problem-${problem.code}`));
  if (told.length === 0) return [{ field: '', text: problemWords(failure) }];
  return told.map((problem) => ({
    field: problem.field,
    text: t(`problem-${problem.code}`, argsOf(problem)),
  }));
}
