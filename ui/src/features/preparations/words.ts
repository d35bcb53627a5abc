// The days of a list of preparations in words.

import type { PreparationView } from '../../lib/contract';
import type { StatusKind } from '../../lib/components/status';
import { formatDate } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';

const KINDS: Record<string, StatusKind> = {
  done: 'done',
  overdue: 'problem',
  soon: 'information',
};

export function stateKind(state: string): StatusKind {
  return KINDS[state] ?? 'neutral';
}

/** « J-60 », as it is typed. */
function distance(days: string): string {
  const number = Number(days);
  if (number === 0) return t('preparation-distance-on');
  const way = number < 0 ? 'before' : 'after';
  return t(`preparation-distance-${way}`, { days: String(Math.abs(number)) });
}

/** When a line is due, as it may be typed again: « J-60 », « 12/03/2027 ». */
export function whenTyped(line: PreparationView): string {
  return line.days === '' ? formatDate(line.date, 'short', locale()) : distance(line.days);
}

/** « vendredi 22 janvier 2027 »; a line that is done says when. */
export function dayInWords(line: PreparationView): string {
  const words = (iso: string) => formatDate(iso, 'long', locale());
  if (line.done !== '') return t('preparation-done-on', { date: words(line.done) });
  return line.date === '' ? t('preparation-no-day') : words(line.date);
}

/** « J-7 · mardi 16 mars 2027 ». */
export function dueInWords(line: PreparationView): string {
  if (line.days === '') return dayInWords(line);
  return t('preparation-on', { distance: distance(line.days), date: dayInWords(line) });
}
