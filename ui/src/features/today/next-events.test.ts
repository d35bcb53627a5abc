import { expect, it } from 'vitest';
import type { ProgrammeSummary } from '../../lib/contract';
import { dayOf, nextEvents } from './next-events';

function programme(id: string, ...dates: string[]): ProgrammeSummary {
  return {
    id,
    kind: 'other',
    series: '',
    title: id,
    dates,
    period: '',
    places: [],
    sessions: dates.length,
    attendees: 0,
    hints: [],
    preparations: [],
    unfinished: false,
    shelf: 'current',
  };
}

it('puts the nearest day first, leaves out what is over, and ends with what has no day', () => {
  const all = [
    programme('undated'),
    programme('late', '2027-06-01'),
    programme('over', '2027-03-01'),
    programme('under way', '2027-01-10', '2027-04-02'),
    programme('today', '2027-03-12'),
  ];
  const next = nextEvents(all, '2027-03-12').map(({ id }) => id);
  expect(next).toEqual(['today', 'under way', 'late', 'undated']);
});

it('keeps what is over while something after it is to be done', () => {
  const over = { ...programme('over', '2027-03-01'), unfinished: true };
  const next = nextEvents([over, programme('late', '2027-06-01')], '2027-03-12');
  expect(next.map(({ id }) => id)).toEqual(['late', 'over']);
});

it('takes the day of this computer', () => {
  expect(dayOf(new Date(2027, 2, 5, 23, 59))).toBe('2027-03-05');
});
