// Cells that leave a grid and cells that come in: copied, pasted, filled, cleared. What would change
// in more than one row is shown first; then all of it is kept, in one step, or nothing.

import { cellsAsHtml, cellsAsText, readCells } from './cells';
import { meant, type GridCell, type GridColumn } from './columns';
import type { CellRange } from './grid.svelte';
import { different } from './keys';
import type { GridPages } from './pages.svelte';

/** A cell that could not be kept. */
export interface CellTrouble {
  /** Which of the cells, from 0. */
  at: number;
  words: string;
}

export interface CellDesk<Row> {
  pages: GridPages<Row>;
  columns: () => readonly GridColumn<Row>[];
  keyOf: (row: Row) => string;
  /** Puts cells into the list, all or none; with `keep` false it is only tried. */
  keep: (cells: readonly GridCell[], keep: boolean) => Promise<readonly CellTrouble[]>;
  /** Writes on the system's clipboard. */
  write: (html: string, text: string) => Promise<unknown>;
  /** Reads from it. */
  read: () => Promise<string>;
  words: { fixed: string; unknown: string };
  /** Said when something could not be done at all. */
  failed: (failure: unknown) => void;
}

/** What becomes of a cell. */
export interface CellChange {
  /** The number of the row, from 1. */
  row: number;
  column: string;
  before: string;
  after: string;
  trouble: string | undefined;
}

/** Most rows taken at once: what a spreadsheet still shows. */
const MOST_ROWS = 20_000;

export class CellMoves<Row> {
  /** What would change, while somebody looks at it. */
  review = $state.raw<readonly CellChange[] | undefined>();
  busy = $state(false);
  #cells: GridCell[] = [];

  constructor(private readonly desk: CellDesk<Row>) {}

  get troubled(): boolean {
    return this.review?.some((change) => change.trouble !== undefined) ?? false;
  }

  /** Copies cells, or whole rows of the columns in sight; says how many rows. */
  copy(range: CellRange, selection: ReadonlySet<string>, heads: boolean): Promise<number> {
    return this.#act(async () => {
      const rows = selection.size > 0;
      const all = this.desk.columns();
      const columns = rows ? all : all.slice(range.left, range.right + 1);
      const end = rows ? (this.desk.pages.total ?? 0) : range.bottom + 1;
      const from = rows ? 0 : range.top;
      const found = await this.desk.pages.rows(from, Math.min(end, from + MOST_ROWS));
      const taken = rows ? found.filter((row) => selection.has(this.desk.keyOf(row))) : found;
      const cells = taken.map((row) => columns.map((column) => column.text(row)));
      if (heads) cells.unshift(columns.map((column) => column.label));
      await this.desk.write(cellsAsHtml(cells), cellsAsText(cells));
      return taken.length;
    }, 0);
  }

  /** Puts what is on the clipboard into the cells from the first taken on. */
  paste(range: CellRange): Promise<void> {
    return this.#act(async () => {
      const cells = readCells(await this.desk.read());
      if (this.#isHead(cells[0])) cells.shift();
      const [only] = cells;
      // One cell for many fills all of them.
      if (cells.length === 1 && only?.length === 1) await this.#put(range, () => only[0] ?? '');
      else {
        const width = Math.max(0, ...cells.map((row) => row.length));
        const into = {
          ...range,
          bottom: range.top + cells.length - 1,
          right: range.left + width - 1,
        };
        await this.#put(into, (row, column) => cells[row]?.[column]);
      }
    }, undefined);
  }

  /** Empties the cells that are taken. */
  clear(range: CellRange): Promise<void> {
    return this.#act(() => this.#put(range, () => ''), undefined);
  }

  /** Keeps what was looked at. */
  confirm(): Promise<void> {
    return this.#act(async () => {
      const troubles = await this.desk.keep(this.#cells, true);
      if (troubles.length === 0) this.review = undefined;
      else this.#blame(troubles);
    }, undefined);
  }

  cancel(): void {
    this.review = undefined;
    this.#cells = [];
  }

  /** Copied with its heads, a list comes back with them. */
  #isHead(row: readonly string[] | undefined): boolean {
    const labels = this.desk.columns().map((column) => column.label);
    const filled = row?.filter((cell) => cell !== '') ?? [];
    return filled.length > 0 && filled.every((cell) => labels.includes(cell));
  }

  async #put(
    range: CellRange,
    text: (row: number, column: number) => string | undefined,
  ): Promise<void> {
    const end = Math.min(range.bottom + 1, this.desk.pages.total ?? 0, range.top + MOST_ROWS);
    const rows = await this.desk.pages.rows(range.top, end);
    const columns = this.desk.columns().slice(range.left, range.right + 1);
    const changes: CellChange[] = [];
    this.#cells = [];
    rows.forEach((row, at) => {
      columns.forEach((column, across) => {
        const written = text(at, across);
        const before = column.text(row);
        if (written === undefined || (written === before && column.edit)) return;
        if (written === before || (written === '' && !column.edit)) return;
        const value = column.edit && meant(column.edit, written);
        if (column.edit && value === column.edit.value(row)) return;
        const trouble = column.edit ? this.desk.words.unknown : this.desk.words.fixed;
        changes.push({
          row: range.top + at + 1,
          column: column.label,
          before,
          after: written,
          trouble: value === undefined ? trouble : undefined,
        });
        this.#cells.push({ id: this.desk.keyOf(row), column: column.id, value: value ?? '' });
      });
    });
    if (changes.length === 0) return;
    const many = different(changes.map((change) => change.row)) > 1;
    this.review = undefined;
    if (!changes.some((change) => change.trouble !== undefined)) {
      const troubles = await this.desk.keep(this.#cells, !many);
      if (!many && troubles.length === 0) return;
      this.review = changes;
      this.#blame(troubles);
    } else this.review = changes;
  }

  #blame(troubles: readonly CellTrouble[]): void {
    this.review = this.review?.map((change, at) => ({
      ...change,
      trouble: troubles.find((trouble) => trouble.at === at)?.words ?? change.trouble,
    }));
  }

  async #act<T>(deed: () => Promise<T>, otherwise: T): Promise<T> {
    if (this.busy) return otherwise;
    this.busy = true;
    try {
      return await deed();
    } catch (failure) {
      this.desk.failed(failure);
      return otherwise;
    } finally {
      this.busy = false;
    }
  }
}
