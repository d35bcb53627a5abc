import { expect, it } from 'vitest';
import type { PreparationView } from '../../lib/contract';
import { dayInWords, dueInWords, whenTyped } from './words';

const line: PreparationView = {
  id: 'p',
  title: 'Réserver la salle',
  days: '-60',
  date: '2027-01-22',
  done: '',
  state: 'later',
};

it('says a distance as it is typed, and its day with the weekday', () => {
  expect(whenTyped(line)).toBe('J-60');
  expect(whenTyped({ ...line, days: '15' })).toBe('J+15');
  expect(whenTyped({ ...line, days: '0' })).toBe('J');
  expect(dueInWords(line)).toBe('J-60 · vendredi 22 janvier 2027');
});

it('says a day of its own once, and what is not known', () => {
  expect(whenTyped({ ...line, days: '' })).toBe('22/01/2027');
  expect(dueInWords({ ...line, days: '' })).toBe('vendredi 22 janvier 2027');
  expect(dayInWords({ ...line, date: '' })).toBe('jour à fixer');
  expect(dayInWords({ ...line, done: '2027-01-20' })).toBe('fait le mercredi 20 janvier 2027');
});
