// The views of a list that somebody gave a name. Where they are kept comes in; every step can be
// taken back like any other.

import { whenChanged } from '../../state/changes';
import { problemWords } from '../../state/problem-words';

export interface NamedView {
  id: string;
  name: string;
  content: string;
}

export interface ViewDesk {
  list: () => Promise<readonly NamedView[]>;
  add: (name: string, content: string) => Promise<unknown>;
  rename: (id: string, name: string) => Promise<unknown>;
  replace: (id: string, content: string) => Promise<unknown>;
  remove: (id: string) => Promise<unknown>;
}

/** What is looked at now, and looking at something else. */
export interface Looked {
  readonly content: string;
  use: (content: string) => void;
}

export class GridViews {
  all = $state.raw<readonly NamedView[]>([]);
  problem = $state<string | undefined>();

  /** To be made while a component is set up. */
  constructor(
    private readonly desk: ViewDesk,
    private readonly looked: Looked,
    /** Offers to take back what was done. */
    private readonly done: () => Promise<unknown>,
  ) {
    $effect(() => {
      void this.#read();
      return whenChanged(['saved_view'], () => void this.#read());
    });
  }

  use(content: string): void {
    this.looked.use(content);
  }

  /** Keeps what is looked at now under a name. */
  add(name: string): Promise<boolean> {
    return this.#act(() => this.desk.add(name, this.looked.content));
  }

  replace(id: string): Promise<boolean> {
    return this.#act(() => this.desk.replace(id, this.looked.content), true);
  }

  remove(id: string): Promise<boolean> {
    return this.#act(() => this.desk.remove(id), true);
  }

  /** Gives back words when it cannot be kept. */
  async rename(id: string, name: string): Promise<string | undefined> {
    try {
      await this.desk.rename(id, name);
      return undefined;
    } catch (failure) {
      return problemWords(failure);
    }
  }

  async #act(deed: () => Promise<unknown>, offers = false): Promise<boolean> {
    try {
      await deed();
      this.problem = undefined;
      await this.#read();
      if (offers) await this.done();
      return true;
    } catch (failure) {
      this.problem = problemWords(failure);
      return false;
    }
  }

  async #read(): Promise<void> {
    try {
      this.all = await this.desk.list();
    } catch (failure) {
      this.problem = problemWords(failure);
    }
  }
}
