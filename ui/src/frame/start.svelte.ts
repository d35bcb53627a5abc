// Whether the data can be opened. Any first question tells; what Undo would do is needed anyway.

import { history } from '../lib/state/history.svelte';
import { problemWords } from '../lib/state/problem-words';

const state = $state<{ failure: string | undefined }>({ failure: undefined });

/** Why the data cannot be opened, in words. */
export function startFailure(): string | undefined {
  return state.failure;
}

/** Asks for the data, again after a failure. */
export async function start(): Promise<void> {
  try {
    await history.refresh();
    state.failure = undefined;
  } catch (failure) {
    state.failure = problemWords(failure);
  }
}
