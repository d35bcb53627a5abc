// A programme on other dates, while it is being decided: what is asked for, and what would come of it.

import { untrack } from 'svelte';
import { duplicateProgramme, planDuplicate } from '../../lib/backend';
import type { DuplicateOptions, DuplicatePlan } from '../../lib/contract';
import { Loaded } from '../../lib/state/loaded.svelte';
import { problemWords } from '../../lib/state/problem-words';

/** What may come along, in the order in which it is asked. */
export const TAKEN = ['texts', 'agenda', 'speakers', 'venues', 'partners'] as const;

/** What else a plan depends on: what is held on the same days. */
const NOUNS = ['programme', 'session', 'slot', 'speaker', 'venue', 'involvement', 'person'];

export class Duplicate {
  options = $state<DuplicateOptions>({
    title: '',
    first_date: '',
    keep_weekdays: true,
    texts: true,
    agenda: true,
    speakers: true,
    venues: true,
    partners: true,
    dates: [],
  });
  problem = $state<string | undefined>();
  readonly #plan: Loaded<DuplicatePlan>;

  /** To be made while a component is set up. */
  constructor(
    readonly id: string,
    title: string,
  ) {
    this.options.title = title;
    this.#plan = new Loaded(() => planDuplicate(id, $state.snapshot(this.options)), NOUNS);
    // What the first plan proposes is what one begins to change.
    $effect(() => {
      const plan = this.#plan.value;
      if (plan) untrack(() => this.#propose(plan));
    });
  }

  #proposed = false;

  #propose(plan: DuplicatePlan): void {
    if (this.#proposed) return;
    this.#proposed = true;
    this.options.title ||= plan.title;
    this.options.first_date ||= plan.first_date;
  }

  get plan(): DuplicatePlan | undefined {
    return this.#plan.value;
  }

  get wrong(): string | undefined {
    return this.problem ?? this.#plan.problem;
  }

  /** Another first day or way of moving: what was chosen by hand is no longer meant. */
  move(change: Partial<Pick<DuplicateOptions, 'first_date' | 'keep_weekdays'>>): void {
    Object.assign(this.options, change);
    this.options.dates = [];
  }

  /** The day of one session, chosen by hand. */
  setDate(session: string, date: string): void {
    const others = this.options.dates.filter(({ session_id }) => session_id !== session);
    this.options.dates = [...others, { session_id: session, date }];
  }

  /** Makes the programme; gives its key, or nothing when it was refused. */
  async create(): Promise<string | undefined> {
    try {
      return await duplicateProgramme(this.id, $state.snapshot(this.options));
    } catch (failure) {
      this.problem = problemWords(failure);
      return undefined;
    }
  }
}
