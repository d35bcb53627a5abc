// Something a screen shows that is read from Rust: it is read when the screen opens, and again when
// one of its nouns changes. An answer that comes too late, after a newer question, is dropped.

import { untrack } from 'svelte';
import { whenChanged } from './changes';
import { problemWords } from './problem-words';

/** Below this nobody notices waiting, and showing progress would only flicker. */
const NOTICEABLE_MS = 300;

export class Loaded<T> {
  value = $state.raw<T | undefined>();
  problem = $state<string | undefined>();
  /** An answer is under way; what is shown may be of an earlier question. */
  busy = $state(false);
  /** True when the first answer is late enough to say so. */
  slow = $state(false);
  #question = 0;
  /** The newest question. */
  #newest: Promise<void> = Promise.resolve();

  /** To be made while a component is set up. What `read` reads of the state is watched. */
  constructor(
    private readonly read: () => Promise<T>,
    nouns: readonly string[] = [],
  ) {
    $effect(() => {
      void this.#begin();
      return whenChanged(nouns, () => void this.again());
    });
  }

  /** Reads again; resolves when the value is the new one, or one that is newer still. */
  again(): Promise<void> {
    return untrack(() => this.#begin());
  }

  #begin(): Promise<void> {
    this.#newest = this.#ask();
    return this.#newest;
  }

  async #ask(): Promise<void> {
    const question = ++this.#question;
    this.busy = true;
    const late = setTimeout(() => (this.slow = true), NOTICEABLE_MS);
    try {
      const value = await this.read();
      if (question === this.#question) {
        this.value = value;
        this.problem = undefined;
      }
    } catch (failure) {
      if (question === this.#question) this.problem = problemWords(failure);
    } finally {
      clearTimeout(late);
      if (question === this.#question) {
        this.slow = false;
        this.busy = false;
      }
    }
    // A dropped answer is made up for by the one that came between.
    if (question !== this.#question) await this.#newest;
  }
}
