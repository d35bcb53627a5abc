// What a grid is given: its columns, what can be asked of them, and how a cell is changed.
//
// A grid is a long list that works like a spreadsheet: sorted, filtered, edited, copied and pasted
// by cell. To show a list in one: make `GridColumn`s, a `GridLayout` (which columns, how wide, sorted
// and filtered how), and `GridPages` over a function that gives a part of the rows; give all three to
// `Grid.svelte`, and the layout to `GridBar.svelte` above it. Nothing here knows what a row is.

import type { Snippet } from 'svelte';

/** One of a closed list. */
export interface GridChoice {
  value: string;
  label: string;
}

export interface GridColumn<Row> {
  id: string;
  label: string;
  /** The cell as text: what is shown unless `cell` is given, and what is copied. */
  text: (row: Row) => string;
  /** The width in px when nothing else was chosen. */
  width: number;
  /** Shows the cell with more than text. */
  cell?: Snippet<[Row, GridColumn<Row>]>;
  /** What a filter can ask for: some text, one of these, or only whether there is anything. */
  filter: 'text' | 'filled' | 'none' | readonly GridChoice[];
  /** Not shown until somebody chooses it. */
  aside?: boolean;
  /** How the cell is changed; not at all when left out. */
  edit?: GridEdit<Row>;
}

export interface GridEdit<Row> {
  /** What an entry begins with: the text itself, or the code of a choice. */
  value: (row: Row) => string;
  /** The closed list it is chosen from; any text when left out. */
  choices?: readonly GridChoice[];
  /** What Space makes of the cell. */
  toggled?: (row: Row) => string;
}

export type GridTest = 'contains' | 'is' | 'one-of' | 'empty' | 'filled';

export interface GridFilter {
  column: string;
  test: GridTest;
  values: string[];
}

export interface GridOrder {
  column: string;
  descending: boolean;
}

/** A value for a cell. */
export interface GridCell {
  /** The key of the row. */
  id: string;
  column: string;
  value: string;
}

export const NARROWEST = 56;
export const WIDEST = 640;

/** What a text that was pasted means in a cell; `undefined` when it is none of the choices. */
export function meant<Row>(edit: GridEdit<Row>, text: string): string | undefined {
  if (!edit.choices) return text.trim();
  const wanted = text.trim().toLocaleLowerCase();
  const is = ({ value, label }: GridChoice) =>
    label.toLocaleLowerCase() === wanted || value === wanted;
  return edit.choices.find(is)?.value ?? (wanted === '' ? '' : undefined);
}
