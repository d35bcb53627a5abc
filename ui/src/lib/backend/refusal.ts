// A refusal by the shell, as something that can be thrown: a code and its context, never a sentence.

import type { WordArgs } from '../i18n/index.svelte';

export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly context: WordArgs,
  ) {
    super(code);
    this.name = 'Refusal';
  }

  /** Tauri's own refusals (an argument that does not fit) are plain strings, without a code. */
  static from(problem: { code: string } | string): Refusal {
    if (typeof problem === 'string') return new Refusal('internal', {});
    const { code, ...context } = problem;
    const words: WordArgs = {};
    for (const [name, value] of Object.entries(context)) {
      if (typeof value === 'string' || typeof value === 'number') words[name] = value;
    }
    return new Refusal(code, words);
  }
}

type Outcome<T, P> = { status: 'ok'; data: T } | { status: 'error'; error: P };

/** What a command gave, or its refusal thrown. */
export async function given<T, P extends { code: string }>(
  outcome: Promise<Outcome<T, P>>,
): Promise<T> {
  const settled = await outcome;
  if (settled.status === 'error') throw Refusal.from(settled.error);
  return settled.data;
}
