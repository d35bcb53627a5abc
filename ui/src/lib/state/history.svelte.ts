// What Undo and Redo would do now, and doing it: the buttons, the keys and the toasts share this.

import { redo, undo, undoState } from '../backend';
import { toasts } from '../components/toasts.svelte';
import type { LabelView } from '../contract';
import { t } from '../i18n/index.svelte';
import { problemWords } from './problem-words';

type Label = LabelView | null | undefined;

/** What a change is called, in words. */
export function labelWords(label: LabelView): string {
  return t(label.key, Object.fromEntries(label.args.map(({ name, value }) => [name, +value])));
}

function isSame(one: Label, other: Label): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

class History {
  undoable = $state.raw<Label>();
  redoable = $state.raw<Label>();

  /** Reads what can be undone; refused when the data cannot be opened at all. */
  async refresh(): Promise<void> {
    const now = await undoState();
    this.undoable = now.undo;
    this.redoable = now.redo;
  }

  undo(): Promise<void> {
    return this.#step(undo, 'window-undo-done');
  }

  redo(): Promise<void> {
    return this.#step(redo, 'window-redo-done');
  }

  /** Says what has just been done, with a way back. */
  async offerUndo(): Promise<void> {
    await this.refresh().catch(() => undefined);
    const done = this.undoable;
    if (done) toasts.say(labelWords(done), () => void this.#takeBack(done));
  }

  /** Undo only knows the latest change, so an older one is not taken back by mistake. */
  async #takeBack(done: LabelView): Promise<void> {
    await this.refresh().catch(() => undefined);
    if (isSame(done, this.undoable)) await this.undo();
    else toasts.say(t('window-undo-later'));
  }

  async #step(step: () => Promise<Label>, words: string): Promise<void> {
    try {
      const label = await step();
      if (label) toasts.say(t(words, { what: labelWords(label) }));
      await this.refresh();
    } catch (failure) {
      toasts.say(problemWords(failure));
    }
  }
}

export const history = new History();
