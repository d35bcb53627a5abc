// A refusal by a use case or the shell, as something that can be thrown: codes and their context,
// never a sentence. The first problem is what a single line says; a form shows them all.

import type { Problem, Refusal as RefusalView } from '../contract';
import type { WordArgs } from '../i18n/index.svelte';

export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems[0]?.code ?? 'internal');
    this.name = 'Refusal';
  }

  get code(): string {
    return this.message;
  }

  get context(): WordArgs {
    const first = this.problems[0];
    return first ? argsOf(first) : {};
  }

  /** Tauri's own refusals (an argument that does not fit) are plain strings, without a code. */
  static from(refusal: RefusalView | string): Refusal {
    return typeof refusal === 'string'
      ? new Refusal([{ code: 'internal', field: '', context: [] }])
      : new Refusal(refusal.problems);
  }
}

/** The context of a problem as arguments for its words; whole numbers choose plural forms. */
export function argsOf(problem: Problem): WordArgs {
  const args: WordArgs = {};
  for (const { name, value } of problem.context) {
    args[name] = /^(0|[1-9]\d{0,8})$/.test(value) ? Number(value) : value;
  }
  return args;
}

type Outcome<T, P> = { status: 'ok'; data: T } | { status: 'error'; error: P };

/** What a command gave, or its refusal thrown. */
export async function given<T>(outcome: Promise<Outcome<T, RefusalView>>): Promise<T> {
  const settled = await outcome;
  if (settled.status === 'error') throw Refusal.from(settled.error);
  return settled.data;
}
