// Which address labels there are, in which order, and the sheet they are printed on.

import type { AddressedTo, AddressOptions, AddressSort } from '../../lib/contract';
import { LabelSheet } from './label-sheet.svelte';

export const ADDRESSED_TO: readonly AddressedTo[] = ['person', 'organisation', 'attention'];
export const ADDRESS_SORTS: readonly AddressSort[] = ['name', 'organisation', 'postcode'];

/** The stock most centres put on envelopes; what is chosen at first. */
const USUAL_STOCK = 'avery-l7160';

export class AddressChoice extends LabelSheet {
  per = $state<AddressedTo>('person');
  sort = $state<AddressSort>('name');
  function = $state(false);
  newsletter = $state(false);

  constructor() {
    super(USUAL_STOCK);
  }

  get options(): AddressOptions {
    return {
      per: this.per,
      sort: this.sort,
      function: this.function,
      newsletter: this.newsletter,
    };
  }
}
