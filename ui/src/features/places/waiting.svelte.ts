// The waiting lists of a programme, and the gestures that give free places.

import { moveUp, moveUpOne, waitingLists } from '../../lib/backend';
import type { WaitingListView } from '../../lib/contract';
import { history } from '../../lib/state/history.svelte';
import { Loaded } from '../../lib/state/loaded.svelte';
import { attempt } from '../attendees/keep';

export class Waiting {
  readonly lists: Loaded<WaitingListView[]>;
  problem = $state<string | undefined>();

  /** To be made while a component is set up. */
  constructor(programmeId: () => string) {
    this.lists = new Loaded(
      () => waitingLists(programmeId()),
      ['registration', 'session', 'slot', 'person'],
    );
  }

  /** Those with a free place and somebody who may move up. */
  get open(): WaitingListView[] {
    return (this.lists.value ?? []).filter((list) => movable(list) > 0);
  }

  /** Gives places to the first `most`, or to all there is room for (0). */
  up(list: WaitingListView, most: number): Promise<void> {
    return this.#do(() => moveUp(list.session_id, list.slot_id, most));
  }

  one(list: WaitingListView, id: string): Promise<void> {
    return this.#do(() => moveUpOne(list.session_id, list.slot_id, id));
  }

  async #do(action: () => Promise<unknown>): Promise<void> {
    this.problem = await attempt(action);
    if (this.problem === undefined) await history.offerUndo();
  }
}

/** How many would move up if all who can did. */
export function movable(list: WaitingListView): number {
  return Math.min(list.free, list.people.filter((who) => who.ready).length);
}
