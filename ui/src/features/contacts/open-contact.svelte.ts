// A person or an organisation that is open: read, kept, and read again.

import { createContext } from 'svelte';
import { toasts } from '../../lib/components/toasts.svelte';
import { history } from '../../lib/state/history.svelte';
import { Loaded } from '../../lib/state/loaded.svelte';
import { problemWords } from '../../lib/state/problem-words';

export const NOUNS = [
  'person',
  'organisation',
  'tag',
  'territory',
  'registration',
  'speaker',
  'session',
  'programme',
] as const;

export class OpenContact<Page> {
  readonly #loaded: Loaded<Page>;

  /** To be made while a component is set up. */
  constructor(read: () => Promise<Page>) {
    this.#loaded = new Loaded(read, NOUNS);
  }

  get view(): Page | undefined {
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
  async act(change: () => Promise<unknown>): Promise<boolean> {
    const problem = await this.keep(change);
    if (problem) toasts.say(problem);
    return problem === undefined;
  }

  /** Takes something away, and offers to bring it back. */
  async remove(change: () => Promise<unknown>): Promise<void> {
    if (await this.act(change)) await history.offerUndo();
  }
}

/** What the parts of a page need of it, whatever it shows. */
export type Keeper = Pick<OpenContact<unknown>, 'keep' | 'act' | 'remove'>;

const [keeper, shareKeeper] = createContext<Keeper>();
export { keeper, shareKeeper };
