// The grid's behaviour: which rows are drawn, which cell is active, which cells and rows are taken,
// and what is being edited. Rows are numbers here, and keys once they are selected.

import { keys, toggled, type Keys } from './keys';

export interface GridView {
  rowCount: () => number;
  columnCount: () => number;
  /** The keys of the rows from one place up to another. */
  keysOf: (from: number, end: number) => Promise<readonly string[]>;
}

export interface CellRange {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Rows drawn beyond the visible ones, so that scrolling shows no gaps. */
const SPARE_ROWS = 10;
/** Rows come and go by so many at once, so that few frames have work to do. */
const STEP = 4;

/** The row of the heads, above the first. */
export const HEAD = -1;

export class GridState {
  rowHeight = $state(40);
  scrollTop = $state(0);
  /** The visible height of the rows' part, in px. */
  height = $state(400);
  row = $state(0);
  column = $state(0);
  /** The entry being made in the active cell, with what it begins with. */
  entry = $state.raw<{ text: string | undefined } | undefined>();
  selection = $state.raw<Keys>(keys());
  #anchor = $state.raw({ row: 0, column: 0 });
  /** An answer that comes after another question is dropped. */
  #question = 0;

  constructor(private readonly view: GridView) {}

  readonly first = $derived.by(() => {
    const top = Math.floor(this.scrollTop / this.rowHeight) - SPARE_ROWS;
    const last = Math.max(0, this.view.rowCount() - 1);
    return Math.min(last, Math.max(0, Math.floor(top / STEP) * STEP));
  });

  /** One past the last row drawn. */
  readonly end = $derived.by(() => {
    const visible = Math.ceil(this.height / this.rowHeight);
    return Math.min(this.view.rowCount(), this.first + visible + 2 * SPARE_ROWS + STEP);
  });

  /** Where to scroll so that the active row is seen whole, when it is not. */
  get scrollToActive(): number | undefined {
    if (this.row === HEAD) return undefined;
    const top = this.row * this.rowHeight;
    if (top < this.scrollTop) return top;
    const over = top + this.rowHeight - (this.scrollTop + this.height);
    return over > 0 ? this.scrollTop + over : undefined;
  }

  /** The cells that are taken: from where one began to the active one. */
  readonly range: CellRange = $derived.by(() => {
    const { row, column } = this.#anchor;
    return {
      top: Math.max(0, Math.min(row, this.row)),
      bottom: Math.max(0, row, this.row),
      left: Math.min(column, this.column),
      right: Math.max(column, this.column),
    };
  });

  /** Whether more than the active cell is taken. */
  get takesMany(): boolean {
    const { top, bottom, left, right } = this.range;
    return top !== bottom || left !== right;
  }

  takes(row: number, column: number): boolean {
    const { top, bottom, left, right } = this.range;
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** Makes a cell active, within what exists. With `on`, what was taken reaches up to it. */
  goTo(row: number, column = this.column, on = false): void {
    const rows = this.view.rowCount();
    this.row = row < 0 && !on ? HEAD : Math.max(0, Math.min(row, rows - 1));
    if (rows === 0) this.row = HEAD;
    this.column = Math.max(0, Math.min(column, this.view.columnCount() - 1));
    if (!on) this.#anchor = { row: this.row, column: this.column };
  }

  /** Takes the active cell only. */
  takeOne(): void {
    this.#anchor = { row: this.row, column: this.column };
  }

  /** Moves by a key; says whether it was one that moves. Shift takes the cells passed along. */
  move(event: Press): boolean {
    const to = this.#target(event.key, event.ctrlKey || event.metaKey);
    if (!to) return false;
    this.goTo(to.row, to.column, event.shiftKey);
    return true;
  }

  #target(key: string, far: boolean): { row: number; column: number } | undefined {
    const { row, column } = this;
    const page = Math.max(1, Math.floor(this.height / this.rowHeight) - 1);
    const last = { row: this.view.rowCount() - 1, column: this.view.columnCount() - 1 };
    const moves: Record<string, { row: number; column: number }> = {
      ArrowDown: { row: far ? last.row : row + 1, column },
      ArrowUp: { row: far ? Math.min(row, 0) : row - 1, column },
      ArrowRight: { row, column: far ? last.column : column + 1 },
      ArrowLeft: { row, column: far ? 0 : column - 1 },
      PageDown: { row: row + page, column },
      PageUp: { row: Math.max(Math.min(row, 0), row - page), column },
      Home: { row: far ? 0 : row, column: 0 },
      End: { row: far ? last.row : row, column: last.column },
    };
    return moves[key];
  }

  /** Puts rows into the selection, or takes them out when all of them are in it. */
  async toggleRows(from: number, to: number): Promise<void> {
    const question = ++this.#question;
    const rows = await this.view.keysOf(from, to + 1);
    if (question === this.#question) this.selection = toggled(this.selection, rows);
  }

  /** Space with Shift: the rows of the cells that are taken. */
  toggleTaken(): Promise<void> {
    return this.toggleRows(this.range.top, this.range.bottom);
  }

  async selectAll(): Promise<void> {
    const question = ++this.#question;
    const rows = await this.view.keysOf(0, this.view.rowCount());
    if (question === this.#question) this.selection = keys(rows);
  }

  /** Says whether anything was selected. */
  selectNone(): boolean {
    this.#question++;
    if (this.selection.size === 0) return false;
    this.selection = keys();
    return true;
  }

  /** Begins an entry in the active cell: with what it holds, or with a text typed. */
  begin(text?: string): void {
    this.takeOne();
    this.entry = { text };
  }

  /** An entry has ended; goes on to a neighbour. */
  ended(down: number, right: number): void {
    this.entry = undefined;
    if (down === 0 && right === 0) return;
    const last = this.view.columnCount() - 1;
    const column = this.column + right;
    // Past the end of a row one goes on in the next, as in a spreadsheet's form.
    if (column > last && this.row + 1 < this.view.rowCount()) this.goTo(this.row + 1, 0);
    else if (column < 0 && this.row > 0) this.goTo(this.row - 1, last);
    else this.goTo(Math.max(0, this.row + down), column);
  }
}
