// The programme that is open: read once for all its parts, and read again after each change.

import { createContext, tick } from 'svelte';
import {
  deleteProgramme,
  editProgramme,
  editSession,
  editSlot,
  showProgramme,
} from '../../lib/backend';
import type {
  Hint,
  ProgrammeField,
  ProgrammeView_Serialize,
  SessionField,
  SessionView_Serialize,
  SlotField,
  SlotView_Serialize,
  SpeakerView,
  StageRef,
} from '../../lib/contract';
import { bySlot } from './agenda/by-slot';
import type { Keep } from '../../lib/components/saved-field.svelte';
import { toasts } from '../../lib/components/toasts.svelte';
import { history } from '../../lib/state/history.svelte';
import { Loaded } from '../../lib/state/loaded.svelte';
import { problemWords } from '../../lib/state/problem-words';

export type Programme = ProgrammeView_Serialize;
export type Session = SessionView_Serialize;
export type Slot = SlotView_Serialize;

/** What the panel beside the programme shows. */
export type Panel =
  | { kind: 'venue'; id: string }
  | { kind: 'new-venue'; use: (venue: string) => Promise<unknown> }
  | { kind: 'logo'; organisation: string; name: string }
  | { kind: 'speaker'; stage: StageRef; speaker: string }
  | { kind: 'replace'; stage: StageRef; speaker: string };

const NOUNS = [
  'programme',
  'session',
  'slot',
  'speaker',
  'venue',
  'person',
  'organisation',
  'registration',
];

const NO_HINTS: readonly Hint[] = [];

export class OpenProgramme {
  /** The slot that has just been added: its title takes the focus. */
  fresh = $state('');
  /** The session that is shown; the first one while it is empty. */
  session = $state('');
  panel = $state.raw<Panel | undefined>();
  #opener: Element | null = null;
  readonly #loaded: Loaded<Programme>;
  readonly #hints = $derived(bySlot(this.view?.hints ?? NO_HINTS));

  /** To be made while a component is set up. */
  constructor(readonly id: string) {
    this.#loaded = new Loaded(() => showProgramme(id), NOUNS);
  }

  get view(): Programme | undefined {
    return this.#loaded.value;
  }

  get problem(): string | undefined {
    return this.#loaded.problem;
  }

  /** Keeps a change of a field; gives back words when it is refused. */
  async keep(change: () => Promise<unknown>): Promise<string | undefined> {
    try {
      await change();
      await this.#loaded.again();
      return undefined;
    } catch (failure) {
      return problemWords(failure);
    }
  }

  /** Does something there is no field for: a refusal is said in the corner. */
  async act<T>(change: () => Promise<T>): Promise<T | undefined> {
    let given: T | undefined;
    const problem = await this.keep(async () => (given = await change()));
    if (problem) toasts.say(problem);
    return given;
  }

  /** Takes something away, and offers to bring it back. */
  async remove(change: () => Promise<unknown>): Promise<void> {
    const problem = await this.keep(change);
    if (problem) toasts.say(problem);
    else await history.offerUndo();
  }

  /** Deletes the programme itself; says whether it is gone. */
  async delete(): Promise<boolean> {
    try {
      await deleteProgramme(this.id);
    } catch (failure) {
      toasts.say(problemWords(failure));
      return false;
    }
    await history.offerUndo();
    return true;
  }

  field(field: ProgrammeField): Keep {
    return (text, again) => this.keep(() => editProgramme(this.id, field, text, again));
  }

  ofSession(id: string, field: SessionField): Keep {
    return (text, again) => this.keep(() => editSession(id, field, text, again));
  }

  ofSlot(id: string, field: SlotField): Keep {
    return (text, again) => this.keep(() => editSlot(id, field, text, again));
  }

  /** What is said about a slot beside its line. */
  hintsOf(slot: string): readonly Hint[] {
    return this.#hints.get(slot) ?? NO_HINTS;
  }

  /** Goes to what a hint is about: the line of a slot, else the session. */
  async lead(hint: Hint): Promise<void> {
    this.session = hint.session_id;
    await tick();
    const there = hint.slot_id
      ? `[data-slot="${hint.slot_id}"] [data-column="title"]`
      : `[data-session="${hint.session_id}"]`;
    const session = `[data-session="${hint.session_id}"]`;
    const found = document.querySelector<HTMLElement>(there);
    (found ?? document.querySelector<HTMLElement>(session))?.focus();
  }

  /** The session that is shown. */
  get shown(): Session | undefined {
    const sessions = this.view?.sessions ?? [];
    return sessions.find(({ id }) => id === this.session) ?? sessions[0];
  }

  open(panel: Panel): void {
    this.#opener = document.activeElement;
    this.panel = panel;
  }

  /** Closes the panel; the focus goes back to where it was opened from. */
  close(): void {
    this.panel = undefined;
    if (this.#opener instanceof HTMLElement && this.#opener.isConnected) this.#opener.focus();
  }

  speaker(id: string): SpeakerView | undefined {
    return this.view && speakersOf(this.view).find((speaker) => speaker.id === id);
  }
}

function speakersOf(programme: Programme): SpeakerView[] {
  const inSessions = programme.sessions.flatMap((session) => [
    ...session.speakers,
    ...session.slots.flatMap((slot) => slot.speakers),
  ]);
  return [...programme.speakers, ...inSessions];
}

const [openProgramme, shareProgramme] = createContext<OpenProgramme>();
export { openProgramme, shareProgramme };
