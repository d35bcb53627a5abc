import { expect, it } from 'vitest';
import type { Slot } from '../programme.svelte';
import { linesOf } from './lines';

/** `a b/1 c/1`: slots with their groups; a line above a group is in brackets. */
function check(slots: string, expected: string) {
  const all = slots
    .split(' ')
    .filter(Boolean)
    .map((text) => {
      const [id, group = ''] = text.split('/');
      return { id, parallel_group: group } as Slot;
    });
  const lines = linesOf(all).map((line) =>
    'slots' in line
      ? `[${line.slots.map(({ id }) => id).join('')}]`
      : `${line.beside ? '|' : ''}${line.slot.id}${line.index}`,
  );
  expect(lines.join(' ')).toBe(expected);
}

it('says above those side by side that they are', () => {
  check('', '');
  check('a b/1 c/1 d', 'a0 [bc] |b1 |c2 d3');
});

it('leaves a slot alone that has nobody beside it', () => {
  check('a/1 b c/1', 'a0 b1 c2');
});

it('tells two groups apart', () => {
  check('a/1 b/1 c/2 d/2', '[ab] |a0 |b1 [cd] |c2 |d3');
});
