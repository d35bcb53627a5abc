import { expect, it } from 'vitest';
import { inOrder, nextOrder, type Column } from './table';
import { TableState } from './table.svelte';

const names = ['Zoé', 'élan', 'Eau 10', 'Eau 9'];
const column: Column<string> = { id: 'name', label: 'Name', text: (row) => row };

it('sorts as the language does, numbers by value', () => {
  const sorted = inOrder(names, [column], { column: 'name', descending: false }, 'fr');
  expect(sorted).toEqual(['Eau 9', 'Eau 10', 'élan', 'Zoé']);
  expect(inOrder(names, [column], undefined, 'fr')).toBe(names);
  expect(nextOrder({ column: 'name', descending: false }, 'name').descending).toBe(true);
  expect(nextOrder({ column: 'name', descending: true }, 'other').descending).toBe(false);
});

function table(rows: number) {
  let selected: string[] = [];
  const state = new TableState({
    rowCount: () => rows,
    columnCount: () => 3,
    keyOf: String,
    selected: (keys) => (selected = [...keys]),
  });
  const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
    state.move({ key, shiftKey: false, ctrlKey: false, metaKey: false, ...held });
  return { state, press, selected: () => selected };
}

it('draws only the rows in sight and a few more', () => {
  const { state } = table(20_000);
  state.height = 400;
  state.scrollTop = 40 * 1000;
  expect(state.end - state.first).toBeLessThan(40);
  expect(state.first).toBeLessThanOrEqual(1000);
  expect(state.end).toBeGreaterThan(1010);
});

it('moves within what exists and says where to scroll', () => {
  const { state, press } = table(100);
  state.height = 400;
  expect(press('ArrowUp')).toBe(true);
  expect([state.row, state.column]).toEqual([0, 0]);
  press('End', { ctrlKey: true });
  expect([state.row, state.column]).toEqual([99, 2]);
  expect(state.scrollToActive).toBe(100 * 40 - 400);
  press('PageUp');
  expect(state.row).toBe(90);
  expect(press('x')).toBe(false);
});

it('selects by Space, and a range with Shift', () => {
  const { state, press, selected } = table(10);
  press('ArrowDown');
  state.toggle(false);
  expect(selected()).toEqual(['1']);
  press('ArrowDown', { shiftKey: true });
  press('ArrowDown', { shiftKey: true });
  expect(selected()).toEqual(['1', '2', '3']);
  press('ArrowUp', { shiftKey: true });
  expect(selected()).toEqual(['1', '2']);
  state.selectAll();
  expect(selected()).toHaveLength(10);
  expect(state.selectNone()).toBe(true);
  expect(state.selectNone()).toBe(false);
});
