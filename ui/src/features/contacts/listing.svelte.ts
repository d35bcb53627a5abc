// A list of contacts as it is asked for: filters, order, and one page of it at a time.

import type { ContactQuery } from '../../lib/contract';
import { listOrganisations, listPeople } from '../../lib/backend/contacts';
import { nextOrder, type Order } from '../../lib/components/table';
import { Loaded } from '../../lib/state/loaded.svelte';

export type ContactNoun = 'person' | 'organisation';

/** As many rows as are asked for at once. */
export const PAGE_ROWS = 200;

export class ContactListing {
  search = $state('');
  tagId = $state('');
  kind = $state('');
  territory = $state.raw({ code: '', name: '' });
  consent = $state('');
  order = $state.raw<Order>({ column: 'name', descending: false });
  offset = $state(0);
  readonly page;

  /** To be made while a component is set up. */
  constructor(readonly noun: ContactNoun) {
    const read = noun === 'person' ? listPeople : listOrganisations;
    this.page = new Loaded(() => read(this.query()), [noun, 'tag', 'organisation', 'territory']);
  }

  query(): ContactQuery {
    return {
      search: this.search,
      tag_id: this.tagId,
      kind: this.kind,
      territory_code: this.territory.code,
      consent: this.consent,
      sort: this.order.column,
      descending: this.order.descending,
      offset: this.offset,
      limit: PAGE_ROWS,
    };
  }

  get total(): number {
    return this.page.value?.total ?? 0;
  }

  get filtered(): boolean {
    return [this.search, this.tagId, this.kind, this.territory.code, this.consent].some(Boolean);
  }

  /** Another question begins at its first page. */
  ask(change: () => void): void {
    change();
    this.offset = 0;
  }

  sort(column: string): void {
    this.ask(() => (this.order = nextOrder(this.order, column)));
  }

  showAll(): void {
    this.ask(() => {
      this.search = this.tagId = this.kind = this.consent = '';
      this.territory = { code: '', name: '' };
    });
  }
}
