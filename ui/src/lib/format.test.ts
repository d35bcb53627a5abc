import { describe, expect, it } from 'vitest';
import { formatDate, formatHours, formatMoment, formatNumber, formatTime } from './format';
import { parseDate, parseTime, parseTimes } from './parse';

describe('dates', () => {
  it.each([
    ['2018-05-31', 'long', 'fr', 'jeudi 31 mai 2018'],
    ['2018-05-31', 'short', 'fr', '31/05/2018'],
    ['2018-06-01', 'medium', 'fr', '1er juin 2018'],
    ['2018-06-01', 'short', 'fr', '01/06/2018'],
    ['2018-05-31', 'medium', 'en', '31 May 2018'],
    ['not a date', 'long', 'fr', 'not a date'],
  ] as const)('writes %s, %s, %s', (iso, style, locale, written) => {
    expect(formatDate(iso, style, locale)).toBe(written);
  });

  it.each([
    ['31/05/2018', '2018-05-31'],
    ['31.5.18', '2018-05-31'],
    ['31 mai 2018', '2018-05-31'],
    ['jeudi 31 mai 2018', '2018-05-31'],
    ['1er août 2018', '2018-08-01'],
    ['3 juil. 2018', '2018-07-03'],
    ['1st June 2018', '2018-06-01'],
    ['2018-05-31', '2018-05-31'],
    ['29/02/2019', undefined],
    ['31/06/2018', undefined],
    ['3 jui 2018', undefined],
    ['demain', undefined],
    ['', undefined],
  ])('reads %s', (typed, iso) => {
    expect(parseDate(typed)).toBe(iso);
  });
});

describe('hours', () => {
  it.each([
    ['9h30', '09:30'],
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['14h', '14:00'],
    ['14 h 05', '14:05'],
    ['9', '09:00'],
    ['1 2', undefined],
    ['25h', undefined],
    ['9h75', undefined],
    ['midi', undefined],
  ])('reads %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  it.each([
    ['9h15-9h45', '09:15', '09:45'],
    ['9h15 à 9h45', '09:15', '09:45'],
    ['de 9h30 à 17h', '09:30', '17:00'],
    ['915–945', '09:15', '09:45'],
    ['10h>12h', '10:00', '12:00'],
  ])('reads both of %s', (typed, starts, ends) => {
    expect(parseTimes(typed)).toEqual([starts, ends]);
  });

  it('reads no two hours where there are none', () => {
    for (const typed of ['9h15', '9h-', '-9h', '9h-10h-11h', '9h-midi', '']) {
      expect(parseTimes(typed), typed).toBeUndefined();
    }
  });

  it('are written as the centres write them', () => {
    expect(formatTime('09:30', 'fr')).toBe('9h30');
    expect(formatTime('14:00', 'fr')).toBe('14h');
    expect(formatTime('09:30', 'en')).toBe('9:30');
    expect(formatHours('09:00', '12:30', 'fr')).toBe('9h\u202f–\u202f12h30');
    expect(formatHours('09:00', undefined, 'fr')).toBe('9h');
  });
});

it('numbers and moments follow the language given', () => {
  expect(formatNumber(20000, 'fr')).toBe('20\u202f000');
  expect(formatNumber(20000, 'en')).toBe('20,000');
  expect(formatMoment(new Date(2026, 10, 12, 9, 5), 'fr')).toBe('12 novembre 2026 à 9h05');
});
