import { beforeEach, expect, it } from 'vitest';
import { hasWords, setLocale } from '../../lib/i18n/index.svelte';
import { Exporting } from './exporting.svelte';

const FORMATS = ['word', 'html', 'text', 'calendar', 'json'] as const;

beforeEach(() => setLocale('fr'));

it('asks for one session or one speaker only where there are appointments', () => {
  const exporting = new Exporting('p');
  const whole = { programme_id: 'p', session_id: '', speaker: '' };
  expect(exporting.request('calendar')).toEqual({ ...whole, format: 'calendar' });
  exporting.calendarOf = 'session:s';
  expect(exporting.request('calendar')).toMatchObject({ session_id: 's', speaker: '' });
  exporting.calendarOf = 'speaker:k';
  expect(exporting.request('calendar')).toMatchObject({ session_id: '', speaker: 'k' });
  expect(exporting.request('word')).toEqual({ ...whole, format: 'word' });
});

it('has words for every format in both languages', () => {
  for (const locale of ['fr', 'en'] as const) {
    setLocale(locale);
    for (const format of FORMATS) {
      for (const key of [`export-save-${format}`, `export-format-${format}`]) {
        expect(hasWords(key), `${key} in ${locale}`).toBe(true);
      }
      expect(hasWords(`export-format-${format}-help`)).toBe(true);
    }
  }
});
