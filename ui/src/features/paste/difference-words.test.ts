import { expect, it } from 'vitest';
import type { DifferenceView } from '../../lib/contract';
import { setLocale } from '../../lib/i18n/index.svelte';
import { grouped, proposed, subject, valueWords } from './difference-words';

function difference(some: Partial<DifferenceView>): DifferenceView {
  return {
    id: 'title',
    kind: 'changed',
    what: 'title',
    session: null,
    slot: null,
    before: '',
    after: '',
    places: 0,
    ...some,
  };
}

const session = { id: 'sessions[0]', number: '1', title: '', date: '2027-06-03' };
const slot = { starts: '11:15', kind: 'round-table', title: 'Agir' };

it('groups by session, the programme as a whole apart', () => {
  setLocale('fr');
  const groups = grouped([
    difference({}),
    difference({ id: 'a', session }),
    difference({ id: 'b', session, slot }),
  ]);
  expect(groups.map(({ title, differences }) => [title, differences.length])).toEqual([
    ['Ensemble du programme', 1],
    ['Séance 1\u00a0: 3 juin 2027', 2],
  ]);
});

it('says what it is about, and values as they are read', () => {
  setLocale('fr');
  const hours = difference({ what: 'hours', session, slot });
  expect(subject(hours)).toBe('11h15 · Agir · Horaires');
  expect(valueWords(hours, '11:15-12:15')).toBe('11h15\u202f–\u202f12h15');
  expect(valueWords(hours, '')).toBe('');
  expect(valueWords(difference({ what: 'kind', slot }), 'round-table')).toBe('Table ronde');
  expect(valueWords(difference({}), 'Une rue à soi')).toBe('Une rue à soi');
});

it('proposes everything but what disappears', () => {
  const some = [
    difference({ id: 'a' }),
    difference({ id: 'b', kind: 'removed' }),
    difference({ id: 'c', kind: 'added' }),
  ];
  expect([...proposed(some)]).toEqual(['a', 'c']);
});
