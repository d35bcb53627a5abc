// The people that a paper was asked for from a list, on their way to where it is printed.

import { go } from '../../lib/router.svelte';

/** The papers that can be printed for some attendees. */
export type PaperForSome = 'badges' | 'address-labels';

interface Chosen {
  programmeId: string;
  kind: PaperForSome;
  only: readonly string[];
}

let chosen: Chosen | undefined;

/** Goes to the documents of a programme, to a paper for these registrations only. */
export function printFor(programmeId: string, kind: PaperForSome, keys: Iterable<string>): void {
  chosen = { programmeId, kind, only: [...keys] };
  go('programmes', programmeId, 'documents');
}

/** What was asked for in this programme; the next visit begins as usual. */
export function takeChosen(programmeId: string): Chosen | undefined {
  const taken = chosen?.programmeId === programmeId ? chosen : undefined;
  chosen = undefined;
  return taken;
}
