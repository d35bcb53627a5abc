// How a grid is looked at: which columns in which order and width, sorted and filtered how. It is
// what a saved view holds and what is remembered from one time to the next.

import {
  NARROWEST,
  WIDEST,
  type GridColumn,
  type GridFilter,
  type GridOrder,
  type GridTest,
} from './columns';

const TESTS: readonly GridTest[] = ['contains', 'is', 'one-of', 'empty', 'filled'];

export class GridLayout<Row> {
  order = $state.raw<readonly GridOrder[]>([]);
  filters = $state.raw<readonly GridFilter[]>([]);
  /** The columns chosen, in order; none for those that are shown from the start. */
  chosen = $state.raw<readonly string[]>([]);
  widths = $state.raw<Readonly<Record<string, number>>>({});

  constructor(
    private readonly all: () => readonly GridColumn<Row>[],
    /** Called when somebody changes how it is looked at. */
    private readonly changed: () => void = () => undefined,
  ) {}

  /** Every column there is. */
  get columns(): readonly GridColumn<Row>[] {
    return this.all();
  }

  /** The columns that are shown, in order. */
  readonly shown = $derived.by(() => {
    const all = this.all();
    const chosen = this.chosen.flatMap((id) => all.find((column) => column.id === id) ?? []);
    return chosen.length > 0 ? chosen : all.filter((column) => !column.aside);
  });

  column(id: string): GridColumn<Row> | undefined {
    return this.all().find((column) => column.id === id);
  }

  width(column: GridColumn<Row>): number {
    return this.widths[column.id] ?? column.width;
  }

  setWidth(id: string, width: number): void {
    const bounded = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.widths = { ...this.widths, [id]: bounded };
    this.changed();
  }

  /** Sorts by a column alone, or by it after the others; once more turns it round. */
  sort(column: string, further = false): void {
    const before = this.order.find((order) => order.column === column);
    const next = { column, descending: before ? !before.descending : false };
    if (!further) this.order = [next];
    else if (before) this.order = this.order.map((one) => (one.column === column ? next : one));
    else this.order = [...this.order, next];
    this.changed();
  }

  setOrder(order: readonly GridOrder[]): void {
    this.order = order;
    this.changed();
  }

  /** Asks something of a column instead of what was asked of it before; nothing with `undefined`. */
  filter(column: string, filter: Omit<GridFilter, 'column'> | undefined): void {
    const others = this.filters.filter((one) => one.column !== column);
    this.filters = filter ? [...others, { column, ...filter }] : others;
    this.changed();
  }

  clearFilters(): void {
    this.filters = [];
    this.changed();
  }

  /** Shows a column at the end, or shows it no more; the last one stays. */
  show(id: string, is: boolean): void {
    const shown = this.shown.map((column) => column.id);
    const next = is
      ? [...shown.filter((one) => one !== id), id]
      : shown.filter((one) => one !== id);
    if (next.length === 0) return;
    this.chosen = next;
    this.changed();
  }

  /** Moves a column among those that are shown. */
  move(id: string, by: -1 | 1): void {
    const shown = this.shown.map((column) => column.id);
    const at = shown.indexOf(id);
    const to = at + by;
    if (at < 0 || to < 0 || to >= shown.length) return;
    shown.splice(at, 1);
    shown.splice(to, 0, id);
    this.chosen = shown;
    this.changed();
  }

  reset(): void {
    this.chosen = [];
    this.widths = {};
    this.changed();
  }

  /** As it is kept, without a row of the list. */
  get content(): string {
    const { chosen, widths, order, filters } = this;
    return JSON.stringify({ columns: chosen, widths, order, filters });
  }

  /** Looks at the list as it was kept. What a column no longer there had is left out. */
  use(content: string): void {
    const kept = record(parsed(content));
    const known = (id: unknown): id is string =>
      typeof id === 'string' && this.column(id) !== undefined;
    this.chosen = list(kept['columns']).filter(known);
    this.widths = Object.fromEntries(
      Object.entries(record(kept['widths'])).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number',
      ),
    );
    this.order = list(kept['order'])
      .map(record)
      .flatMap(({ column, descending }) =>
        known(column) ? { column, descending: descending === true } : [],
      );
    this.filters = list(kept['filters'])
      .map(record)
      .flatMap(({ column, test, values }) => {
        const asked = TESTS.find((one) => one === test);
        if (!known(column) || !asked) return [];
        return { column, test: asked, values: list(values).map(String) };
      });
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
