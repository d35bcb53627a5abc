// The table's behaviour: which rows are drawn, which cell is active, what is selected. The rows
// themselves stay with whoever shows them; here they are numbers, and keys when selected.

import { SvelteSet } from 'svelte/reactivity';

export interface TableView {
  rowCount: () => number;
  columnCount: () => number;
  keyOf: (index: number) => string;
  /** Called when what is selected changes. */
  selected: (keys: ReadonlySet<string>) => void;
}

/** Rows drawn beyond the visible ones, so that scrolling shows no gaps. */
const SPARE_ROWS = 8;

export class TableState {
  rowHeight = $state(40);
  scrollTop = $state(0);
  /** The visible height of the rows' part, in px. */
  height = $state(400);
  row = $state(0);
  column = $state(0);
  readonly selection = new SvelteSet<string>();
  #anchor = 0;

  constructor(private readonly view: TableView) {}

  get first(): number {
    return Math.max(0, Math.floor(this.scrollTop / this.rowHeight) - SPARE_ROWS);
  }

  /** One past the last row drawn. */
  get end(): number {
    const visible = Math.ceil(this.height / this.rowHeight);
    return Math.min(this.view.rowCount(), this.first + visible + 2 * SPARE_ROWS);
  }

  /** Where to scroll so that the active row is seen whole, when it is not. */
  get scrollToActive(): number | undefined {
    const top = this.row * this.rowHeight;
    if (top < this.scrollTop) return top;
    const over = top + this.rowHeight - (this.scrollTop + this.height);
    return over > 0 ? this.scrollTop + over : undefined;
  }

  /** Makes a cell active, within what exists. */
  goTo(row: number, column = this.column): void {
    this.row = clamp(row, this.view.rowCount());
    this.column = clamp(column, this.view.columnCount());
  }

  /** Moves by a key; says whether it was one that moves. Shift takes the rows passed along. */
  move(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): boolean {
    const to = this.#target(event.key, event.ctrlKey || event.metaKey);
    if (!to) return false;
    const changesRow = to.row !== this.row;
    this.goTo(to.row, to.column);
    if (event.shiftKey && changesRow) this.#selectRange();
    else if (!event.shiftKey) this.#anchor = this.row;
    return true;
  }

  #target(key: string, far: boolean): { row: number; column: number } | undefined {
    const { row, column } = this;
    const page = Math.max(1, Math.floor(this.height / this.rowHeight) - 1);
    const last = { row: this.view.rowCount() - 1, column: this.view.columnCount() - 1 };
    const moves: Record<string, { row: number; column: number }> = {
      ArrowDown: { row: far ? last.row : row + 1, column },
      ArrowUp: { row: far ? 0 : row - 1, column },
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      PageDown: { row: row + page, column },
      PageUp: { row: row - page, column },
      Home: { row: far ? 0 : row, column: 0 },
      End: { row: far ? last.row : row, column: last.column },
    };
    return moves[key];
  }

  /** Space: selects or leaves out the active row; with Shift, everything from the last one. */
  toggle(range: boolean): void {
    if (range) return this.#selectRange();
    const key = this.view.keyOf(this.row);
    if (!this.selection.delete(key)) this.selection.add(key);
    this.#anchor = this.row;
    this.view.selected(this.selection);
  }

  selectAll(): void {
    for (let index = 0; index < this.view.rowCount(); index++) {
      this.selection.add(this.view.keyOf(index));
    }
    this.view.selected(this.selection);
  }

  /** Says whether anything was selected. */
  selectNone(): boolean {
    if (this.selection.size === 0) return false;
    this.selection.clear();
    this.view.selected(this.selection);
    return true;
  }

  #selectRange(): void {
    const [from, to] = [this.#anchor, this.row].sort((a, b) => a - b) as [number, number];
    this.selection.clear();
    for (let index = from; index <= to && index < this.view.rowCount(); index++) {
      this.selection.add(this.view.keyOf(index));
    }
    this.view.selected(this.selection);
  }
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
