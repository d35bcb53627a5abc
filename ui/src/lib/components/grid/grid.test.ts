import { expect, it } from 'vitest';
import { cellsAsHtml, cellsAsText, readCells } from './cells';
import { meant, type GridColumn } from './columns';
import { GridState, HEAD } from './grid.svelte';
import { GridLayout } from './layout.svelte';
import { GridPages } from './pages.svelte';

function grid(rows: number, columns = 3) {
  const state = new GridState({
    rowCount: () => rows,
    columnCount: () => columns,
    keysOf: async (from, end) => Array.from({ length: end - from }, (_, at) => `${from + at}`),
  });
  state.height = 400;
  const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
    state.move({ key, shiftKey: false, ctrlKey: false, metaKey: false, ...held });
  return { state, press };
}

it('draws few of many rows, wherever it stands', () => {
  const { state } = grid(20_000);
  for (const top of [0, 1000, 19_990]) {
    state.scrollTop = top * 40;
    expect(state.end - state.first).toBeLessThan(60);
    expect(state.first).toBeLessThanOrEqual(top);
    expect(state.end).toBeGreaterThanOrEqual(Math.min(20_000, top + 10));
  }
});

it('moves as a spreadsheet does, the heads above the first row', () => {
  const { state, press } = grid(100);
  press('ArrowUp');
  expect(state.row).toBe(HEAD);
  press('ArrowDown');
  press('End', { ctrlKey: true });
  expect([state.row, state.column]).toEqual([99, 2]);
  expect(state.scrollToActive).toBe(100 * 40 - 400);
  press('PageUp');
  expect(state.row).toBe(90);
  press('Home', { ctrlKey: true });
  expect([state.row, state.column]).toEqual([0, 0]);
  press('PageUp');
  expect(state.row).toBe(0);
  expect(press('x')).toBe(false);
});

it('takes cells with Shift and rows by key', async () => {
  const { state, press } = grid(10);
  press('ArrowDown');
  press('ArrowDown', { shiftKey: true });
  press('ArrowRight', { shiftKey: true });
  expect(state.range).toEqual({ top: 1, bottom: 2, left: 0, right: 1 });
  expect(state.takes(2, 1)).toBe(true);
  expect(state.takes(3, 1)).toBe(false);
  await state.toggleTaken();
  expect([...state.selection]).toEqual(['1', '2']);
  await state.toggleRows(2, 2);
  expect([...state.selection]).toEqual(['1']);
  await state.selectAll();
  expect(state.selection.size).toBe(10);
  expect(state.selectNone()).toBe(true);
  expect(state.selectNone()).toBe(false);
});

it('goes on after an entry: down, and past the end of a row', () => {
  const { state } = grid(3);
  state.goTo(0, 2);
  state.begin('x');
  expect(state.entry).toEqual({ text: 'x' });
  state.ended(0, 1);
  expect([state.row, state.column, state.entry]).toEqual([1, 0, undefined]);
  state.ended(1, 0);
  expect([state.row, state.column]).toEqual([2, 0]);
  state.ended(1, 0);
  expect(state.row).toBe(2);
});

it('fetches what is in sight, keeps a few parts, and drops late answers', async () => {
  const asked: number[] = [];
  let word = 'a';
  const pages = new GridPages<string>(
    async (offset, limit) => {
      asked.push(offset);
      const said = word;
      await Promise.resolve();
      return {
        total: 5000,
        rows: Array.from({ length: limit }, (_, at) => `${said}${offset + at}`),
      };
    },
    (failure) => {
      throw failure;
    },
  );
  await pages.ask();
  expect([pages.total, pages.at(99), pages.at(100)]).toEqual([5000, 'a99', undefined]);
  pages.want(250, 320);
  await new Promise((done) => setTimeout(done));
  expect(asked).toEqual([0, 200, 300]);
  expect(pages.at(319)).toBe('a319');
  for (let page = 4; page < 30; page++) {
    pages.want(page * 100, page * 100 + 10);
    await new Promise((done) => setTimeout(done));
  }
  expect(pages.known.length).toBe(1200);
  expect(pages.at(0)).toBeUndefined();
  const late = pages.ask();
  word = 'b';
  await pages.ask();
  await late;
  expect(pages.at(0)).toBe('b0');
  expect((await pages.rows(1000, 1003))[2]).toBe('b1002');
});

const columns: GridColumn<string>[] = ['a', 'b', 'c'].map((id) => ({
  id,
  label: id,
  text: (row) => row,
  width: 100,
  filter: 'text',
  aside: id === 'c',
}));

it('is looked at as it was kept, without what is no longer there', () => {
  const layout = new GridLayout(() => columns);
  expect(layout.shown.map(({ id }) => id)).toEqual(['a', 'b']);
  layout.show('c', true);
  layout.move('c', -1);
  layout.sort('a');
  layout.sort('a');
  layout.sort('b', true);
  layout.filter('a', { test: 'contains', values: ['x'] });
  layout.setWidth('a', 9000);
  const other = new GridLayout(() => columns);
  other.use(layout.content);
  expect(other.shown.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  expect(other.order).toEqual([
    { column: 'a', descending: true },
    { column: 'b', descending: false },
  ]);
  expect(other.filters).toEqual([{ column: 'a', test: 'contains', values: ['x'] }]);
  expect(other.widths['a']).toBe(640);
  other.use(
    '{"columns":["z"],"order":[{"column":"z"}],"filters":[null,{"column":"a","test":"?"}]}',
  );
  expect(other.shown).toHaveLength(2);
  expect([other.order, other.filters]).toEqual([[], []]);
  other.use('{');
  expect(other.shown).toHaveLength(2);
});

it('reads and writes cells as spreadsheets do, formulas as text', () => {
  const cells = [
    ['Nom', 'a\tb', 'deux\nlignes "et"'],
    ['=1+1', '+33 6', ''],
  ];
  const text = cellsAsText(cells);
  expect(text).toContain("'=1+1\t'+33 6\t");
  expect(readCells(text)).toEqual(cells);
  expect(readCells('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(readCells('')).toEqual([]);
  expect(cellsAsHtml([['<b>&']])).toContain('&lt;b&gt;&amp;');
});

it('takes a pasted word for the choice it names', () => {
  const edit = { value: () => '', choices: [{ value: 'press', label: 'Presse' }] };
  expect(meant(edit, ' PRESSE ')).toBe('press');
  expect(meant(edit, '')).toBe('');
  expect(meant(edit, 'radio')).toBeUndefined();
});
