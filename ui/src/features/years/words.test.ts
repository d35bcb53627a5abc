import { expect, it } from 'vitest';
import type { ConflictView } from '../../lib/contract';
import { setLocale } from '../../lib/i18n/index.svelte';
import { conflictWords, together, weekdays } from './words';

function conflict(kind: string, subject: string, session_id: string): ConflictView {
  return { kind, subject, programme_id: 'p', programme: 'Cycle', session_id };
}

it('names several speakers of one session together', () => {
  setLocale('fr');
  const met = together([
    conflict('speaker', 'Inès', 's'),
    conflict('speaker', 'Paul', 's'),
    conflict('speaker', 'Inès', 't'),
    conflict('day', '', 's'),
  ]);
  expect(met.map(conflictWords)).toEqual([
    'Même intervenant\u00a0: Inès, Paul – Cycle',
    'Même intervenant\u00a0: Inès – Cycle',
    'Même jour – Cycle',
  ]);
});

it('knows the days of the week from Monday', () => {
  expect(weekdays().map(({ value, label }) => `${value} ${label}`)).toEqual([
    '1 lundi',
    '2 mardi',
    '3 mercredi',
    '4 jeudi',
    '5 vendredi',
    '6 samedi',
    '7 dimanche',
  ]);
});
