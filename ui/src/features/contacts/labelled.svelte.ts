// The people that labels were asked for from their list, on their way to where they are printed.

import type { ContactQuery } from '../../lib/contract';
import { go } from '../../lib/router.svelte';

interface Labelled {
  query: ContactQuery;
  only: readonly string[];
}

/** Everybody. */
const ALL: ContactQuery = {
  search: '',
  tag_id: '',
  kind: '',
  territory_code: '',
  consent: '',
  sort: 'name',
  descending: false,
  offset: 0,
  limit: 0,
};

let labelled = $state.raw<Labelled>({ query: ALL, only: [] });

/** Whose labels were asked for; everybody's when the screen was opened by its address. */
export const askedLabels = (): Labelled => labelled;

/** Goes to the labels of a list as it is filtered, or of some people, whatever the filters are. */
export function labelsFor(query: ContactQuery, only: Iterable<string> = []): void {
  const chosen = [...only];
  labelled = { query: chosen.length > 0 ? ALL : query, only: chosen };
  go('contacts', 'labels');
}
