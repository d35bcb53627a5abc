// The list of attendees as it is shown: what is asked, and the rows as they are looked at.

import { untrack } from 'svelte';
import {
  attendeeTable,
  attendeeTableKeys,
  attendeeTableRow,
  setAttendeeCells,
} from '../../lib/backend';
import { argsOf } from '../../lib/backend/refusal';
import type {
  AttendeeField,
  AttendeeRow,
  AttendeeTableQuery,
  SessionCount,
} from '../../lib/contract';
import type { CellTrouble } from '../../lib/components/grid/cell-moves.svelte';
import type { GridCell, GridColumn } from '../../lib/components/grid/columns';
import { GridLayout } from '../../lib/components/grid/layout.svelte';
import { GridPages } from '../../lib/components/grid/pages.svelte';
import { t } from '../../lib/i18n/index.svelte';
import { whenChanged } from '../../lib/state/changes';
import { choose, preferences } from '../../lib/state/preferences.svelte';
import { problemWords } from '../../lib/state/problem-words';

/** The name under which it is remembered how the list was left. */
const TABLE = 'attendees';
/** Widths are drawn and columns are moved several times in a row; the file is written once. */
const REMEMBER_MS = 600;

const BY_NAME = [{ column: 'family_name', descending: false }];

export class AttendeeListing {
  search = $state('');
  sessionId = $state('');
  all = $state(0);
  expected = $state.raw<readonly SessionCount[]>([]);
  problem = $state<string | undefined>();
  readonly layout: GridLayout<AttendeeRow>;
  readonly pages = new GridPages<AttendeeRow>(
    (offset, limit) => this.#read(offset, limit),
    (failure) => (this.problem = problemWords(failure)),
  );
  #remembering: ReturnType<typeof setTimeout> | undefined;

  /** To be made while a component is set up; the programme and its columns are watched. */
  constructor(
    private readonly programmeId: () => string,
    columns: () => readonly GridColumn<AttendeeRow>[],
  ) {
    this.layout = new GridLayout(columns, () => this.#remember());
    this.layout.use(untrack(() => preferences().tables[TABLE] ?? ''));
    // What a list was filtered by last week would hide people today.
    this.layout.filters = [];
    if (this.layout.order.length === 0) this.layout.order = BY_NAME;
    $effect(() => {
      this.#asked();
      untrack(() => void this.pages.ask());
      return whenChanged(['registration', 'person', 'organisation'], () => void this.again());
    });
  }

  /** How many match; `undefined` until the first answer. */
  get total(): number | undefined {
    return this.pages.total;
  }

  /** Nothing searched, nothing filtered, no session alone. */
  showAll(): void {
    this.search = '';
    this.sessionId = '';
    this.layout.clearFilters();
  }

  again(): Promise<void> {
    return untrack(() => this.pages.again());
  }

  /** The keys of the rows from one place up to another. */
  keys(from: number, end: number): Promise<string[]> {
    const part = { offset: from, limit: end - from };
    return attendeeTableKeys(this.programmeId(), { ...this.#asked(), ...part });
  }

  /** The place of somebody in the list; `undefined` when it does not show them. */
  async rowOf(id: string): Promise<number | undefined> {
    const query = { ...this.#asked(), offset: 0, limit: 0 };
    return (await attendeeTableRow(this.programmeId(), query, id)) ?? undefined;
  }

  /** Puts cells into the list, all or none; gives back what is wrong with which of them. */
  async keep(cells: readonly GridCell[], keep: boolean): Promise<CellTrouble[]> {
    const troubles = await setAttendeeCells(cells, keep);
    return troubles.map(({ edit, problem }) => ({
      at: edit,
      words: t(`problem-${problem.code}`, argsOf(problem)),
    }));
  }

  /** Shows what was just kept beside the list, before the list is read again. */
  patch(id: string, field: AttendeeField, value: string): void {
    this.pages.patch((row) =>
      row.id === id && typeof row[field as keyof AttendeeRow] === 'string'
        ? { ...row, [field]: value }
        : row,
    );
  }

  #asked(): Omit<AttendeeTableQuery, 'offset' | 'limit'> {
    return {
      search: this.search,
      session_id: this.sessionId,
      filters: this.layout.filters.map((filter) => ({ ...filter, values: [...filter.values] })),
      order: this.layout.order.map((order) => ({ ...order })),
    };
  }

  async #read(offset: number, limit: number) {
    const query = { ...this.#asked(), offset, limit };
    const page = await attendeeTable(this.programmeId(), query);
    this.all = page.all;
    this.expected = page.expected;
    this.problem = undefined;
    return page;
  }

  #remember(): void {
    clearTimeout(this.#remembering);
    this.#remembering = setTimeout(() => {
      const tables = { ...preferences().tables, [TABLE]: this.layout.content };
      void choose({ tables });
    }, REMEMBER_MS);
  }
}
