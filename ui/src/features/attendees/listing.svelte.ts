// The list of attendees as it is shown: what is asked, and the rows as they arrive page by page.

import { untrack } from 'svelte';
import { listAttendees } from '../../lib/backend';
import type { AttendeeField, AttendeeSort, AttendeeView, SessionCount } from '../../lib/contract';
import { nextOrder, type Order } from '../../lib/components/table';
import { whenChanged } from '../../lib/state/changes';
import { problemWords } from '../../lib/state/problem-words';

/** Rows asked for at once: a page is answered before anyone notices, and few are needed. */
export const PAGE_ROWS = 500;

/** The columns by which Rust sorts the list. */
const SORTS: Record<string, AttendeeSort> = {
  family_name: 'family-name',
  given_name: 'given-name',
  organisation: 'organisation',
  category: 'category',
};

export class AttendeeListing {
  search = $state('');
  sessionId = $state('');
  order = $state.raw<Order>({ column: 'family_name', descending: false });
  rows = $state.raw<readonly AttendeeView[]>([]);
  /** How many match; `undefined` until the first answer. */
  total = $state<number | undefined>();
  all = $state(0);
  expected = $state.raw<readonly SessionCount[]>([]);
  problem = $state<string | undefined>();
  #question = 0;

  /** To be made while a component is set up; the programme is watched. */
  constructor(private readonly programmeId: () => string) {
    $effect(() => {
      void this.#read(true);
      return whenChanged(['registration', 'person', 'organisation'], () => void this.again());
    });
  }

  sort(column: string): void {
    if (SORTS[column]) this.order = nextOrder(this.order, column);
  }

  /** Nothing searched, no session alone. */
  showAll(): void {
    this.search = '';
    this.sessionId = '';
  }

  again(): Promise<void> {
    return untrack(() => this.#read(false));
  }

  find(id: string | undefined): AttendeeView | undefined {
    return this.rows.find((row) => row.id === id);
  }

  /** Shows what was just kept, before the list is read again. */
  patch(id: string, field: AttendeeField, value: string): void {
    this.rows = this.rows.map((row) => (row.id === id ? { ...row, [field]: value } : row));
  }

  /**
   * A new question shows its first page at once. The same question read again replaces the rows
   * all together, so that nothing jumps under the eyes.
   */
  async #read(showsPages: boolean): Promise<void> {
    const question = ++this.#question;
    const programme = this.programmeId();
    const asked = {
      search: this.search,
      session_id: this.sessionId,
      sort: SORTS[this.order.column] ?? 'family-name',
      descending: this.order.descending,
      limit: PAGE_ROWS,
    };
    try {
      let rows: readonly AttendeeView[] = [];
      for (let more = true; more;) {
        const page = await listAttendees(programme, { ...asked, offset: rows.length });
        if (question !== this.#question) return;
        rows = [...rows, ...page.rows];
        more = page.rows.length > 0 && rows.length < page.total;
        if (!showsPages && more) continue;
        this.rows = rows;
        this.total = page.total;
        this.all = page.all;
        this.expected = page.expected;
        this.problem = undefined;
      }
    } catch (failure) {
      if (question === this.#question) this.problem = problemWords(failure);
    }
  }
}
