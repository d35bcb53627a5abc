import { expect, test } from 'vitest';
import type { Programme, Session } from '../programmes/programme.svelte';
import { contentOf, goesOn, occurrencesOf } from './occurrences';

const session = (id: string, content_of = '') => ({ id, content_of }) as unknown as Session;
const sessions = [session('a'), session('b', 'a'), session('c'), session('d', 'a')];
const programme = { sessions } as unknown as Programme;
const ids = (all: Session[]) => all.map(({ id }) => id).join(' ');

test('a content is found from each of its dates', () => {
  for (const one of [sessions[0], sessions[1], sessions[3]]) {
    expect(ids(occurrencesOf(programme, one as Session))).toBe('a b d');
    expect(contentOf(programme, one as Session).id).toBe('a');
  }
  expect(ids(occurrencesOf(programme, sessions[2] as Session))).toBe('c');
});

test('only neighbours stand together', () => {
  expect([0, 1, 2, 3].map((at) => goesOn(sessions, at))).toEqual([false, true, false, false]);
});
