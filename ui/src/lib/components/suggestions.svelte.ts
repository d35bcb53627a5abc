// A list of suggestions under a line of text: asking for it, moving in it, closing it.

import { moved } from './roving';

export interface Suggestion {
  id: string;
  label: string;
  /** A quiet addition that tells two of the same name apart. */
  detail?: string;
}

const PAUSE_MS = 120;

export class Suggestions<S extends Suggestion = Suggestion> {
  found = $state.raw<readonly S[]>([]);
  active = $state(-1);
  #pause: ReturnType<typeof setTimeout> | undefined;
  #question = 0;

  constructor(private readonly suggest: (typed: string) => Promise<readonly S[]>) {}

  get open(): boolean {
    return this.found.length > 0;
  }

  get chosen(): S | undefined {
    return this.found[this.active];
  }

  /** Asks a moment later; an older answer never replaces a newer one. */
  ask(typed: string, wait = PAUSE_MS): void {
    const question = ++this.#question;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(async () => {
      const found = await this.suggest(typed);
      if (question !== this.#question) return;
      this.found = found;
      this.active = -1;
    }, wait);
  }

  close(): void {
    this.#question++;
    clearTimeout(this.#pause);
    this.found = [];
    this.active = -1;
  }

  /** Moves by an arrow key; says whether the key was one that moves. */
  move(key: string): boolean {
    if (key === 'Home' || key === 'End') return false;
    const to = moved(key, this.active, this.found.length, 'column');
    if (to !== undefined) this.active = to;
    return to !== undefined;
  }
}
