// The rows of a long list, of which only the parts in sight are fetched and a few are kept.

import { SvelteMap } from 'svelte/reactivity';

export interface Part<Row> {
  total: number;
  rows: readonly Row[];
}

export const PAGE_ROWS = 100;

/** Parts kept: enough to go back and forth without waiting, little enough to be nothing. */
const KEPT_PAGES = 12;

export class GridPages<Row> {
  /** How many rows there are; `undefined` until the first answer. */
  total = $state<number | undefined>();
  #pages = new SvelteMap<number, readonly Row[]>();
  /** The parts under way. */
  #asked: number[] = [];
  #wanted: [number, number] = [0, 0];
  #question = 0;

  constructor(
    private readonly load: (offset: number, limit: number) => Promise<Part<Row>>,
    private readonly failed: (failure: unknown) => void,
  ) {}

  /** The row at this place, when it is at hand. */
  at(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS];
  }

  /** The rows at hand. */
  get known(): Row[] {
    return [...this.#pages.values()].flat();
  }

  /** Changes rows that are at hand, before they are fetched again. */
  patch(change: (row: Row) => Row): void {
    for (const [page, rows] of this.#pages) this.#pages.set(page, rows.map(change));
  }

  /** Says which rows are in sight, so that they are fetched. */
  want(first: number, end: number): void {
    const last = Math.max(first, Math.min(end, this.total ?? end) - 1);
    this.#wanted = [Math.floor(first / PAGE_ROWS), Math.floor(last / PAGE_ROWS)];
    for (let page = this.#wanted[0]; page <= this.#wanted[1]; page++) {
      if (!this.#pages.has(page)) void this.#fetch(page);
    }
  }

  /** Another question: what is at hand answers it no more. */
  async ask(): Promise<void> {
    this.#wanted = [0, 0];
    await this.again(true);
  }

  /** The same question: what is at hand stays in sight until the new rows are there. */
  async again(other = false): Promise<void> {
    const question = ++this.#question;
    this.#asked = [];
    const [from, to] = this.#wanted;
    try {
      const limit = (to - from + 1) * PAGE_ROWS;
      const part = await this.load(from * PAGE_ROWS, limit);
      if (question !== this.#question) return;
      for (const page of [...this.#pages.keys()]) {
        if (other || page < from || page > to) this.#pages.delete(page);
      }
      this.total = part.total;
      for (let page = from; page <= to; page++) {
        const at = (page - from) * PAGE_ROWS;
        this.#pages.set(page, part.rows.slice(at, at + PAGE_ROWS));
      }
      const [first, last] = this.#wanted;
      this.want(first * PAGE_ROWS, (last + 1) * PAGE_ROWS);
    } catch (failure) {
      if (question === this.#question) this.failed(failure);
    }
  }

  /** Rows from one place up to another, whether they are at hand or not; none of them is kept. */
  async rows(from: number, end: number): Promise<readonly Row[]> {
    const known = Array.from({ length: end - from }, (_, at) => this.at(from + at));
    if (known.every((row) => row !== undefined)) return known;
    return (await this.load(from, end - from)).rows;
  }

  async #fetch(page: number): Promise<void> {
    if (this.#asked.includes(page)) return;
    const question = this.#question;
    this.#asked.push(page);
    try {
      const part = await this.load(page * PAGE_ROWS, PAGE_ROWS);
      if (question !== this.#question) return;
      this.total = part.total;
      this.#pages.set(page, part.rows);
      this.#forget();
    } catch (failure) {
      if (question === this.#question) this.failed(failure);
    } finally {
      if (question === this.#question) this.#asked = this.#asked.filter((one) => one !== page);
    }
  }

  /** Lets go of the parts farthest from what is in sight. */
  #forget(): void {
    const [from, to] = this.#wanted;
    const far = (page: number) => Math.max(from - page, page - to, 0);
    const pages = [...this.#pages.keys()].sort((a, b) => far(b) - far(a));
    for (const page of pages.slice(0, Math.max(0, pages.length - KEPT_PAGES))) {
      this.#pages.delete(page);
    }
  }
}
