// What a table is given: its columns and its order. No row is known here.

import type { Snippet } from 'svelte';

export interface Column<Row> {
  id: string;
  label: string;
  /** The cell as text: what is shown unless `cell` is given, and what is sorted by. */
  text: (row: Row) => string;
  /** The width in px; spare room is shared in proportion. */
  width?: number;
  /** Numbers stand at the end, so that their digits line up. */
  align?: 'start' | 'end';
  sortable?: boolean;
  /** Shows the cell with more than text; told the column, since one snippet may show several. */
  cell?: Snippet<[Row, Column<Row>]>;
  /** Keeps an entry made in the cell; gives back words when it cannot be kept. */
  keep?: (row: Row, text: string) => Promise<string | undefined>;
}

export interface Order {
  column: string;
  descending: boolean;
}

export const COLUMN_WIDTH = 160;

/** The order after a press on a column's head. */
export function nextOrder(order: Order | undefined, column: string): Order {
  return { column, descending: order?.column === column && !order.descending };
}

/** The rows in the order asked for, as the language sorts them; numbers inside by their value. */
export function inOrder<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | undefined,
  locale: string,
): readonly Row[] {
  const column = columns.find((candidate) => candidate.id === order?.column);
  if (!order || !column) return rows;
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const way = order.descending ? -1 : 1;
  // Each text is made once: a comparison would make it some fifteen times in a long list.
  return rows
    .map((row) => ({ row, text: column.text(row) }))
    .sort((a, b) => way * compare(a.text, b.text))
    .map(({ row }) => row);
}
