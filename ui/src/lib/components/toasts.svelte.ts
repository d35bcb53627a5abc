// What has just been done, said in a corner, with a way back for ten seconds.

export interface Toast {
  id: number;
  text: string;
  undo?: (() => void) | undefined;
}

const SHOWN_MS = 10_000;

/** More would lie over what one works on. */
const MOST = 3;

class Toasts {
  shown = $state<Toast[]>([]);
  #next = 0;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** Says something; with `undo`, offers to take it back. */
  say(text: string, undo?: () => void): void {
    const toast = { id: this.#next++, text, undo };
    this.shown.push(toast);
    this.resume(toast.id);
    // One that somebody points at has no timer, and stays.
    const older = this.shown.slice(0, -MOST).filter(({ id }) => this.#timers.has(id));
    for (const { id } of older) this.dismiss(id);
  }

  dismiss(id: number): void {
    this.pause(id);
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }

  /** Stays while someone points at it or has the focus in it. */
  pause(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  resume(id: number): void {
    this.pause(id);
    this.#timers.set(
      id,
      setTimeout(() => this.dismiss(id), SHOWN_MS),
    );
  }
}

export const toasts = new Toasts();
