// A programme's days, places and gaps in a few words, for lists, cards and headings.

import type { Hint } from '../../lib/contract';
import { formatDate, formatHours, formatTime } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';
import type { Programme, Session } from './programme.svelte';

/** « 31 mai 2018 », « du 12 mars 2027 au 4 juin 2027 », else the period in words. */
export function daysInWords(dates: readonly string[], period: string): string {
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return period || t('window-programme-no-date');
  const words = (iso: string) => formatDate(iso, 'medium', locale());
  if (first === last) return words(first);
  return t('window-programme-days', { first: words(first), last: words(last) });
}

export function placesInWords(places: readonly string[]): string {
  return places.join(', ') || t('window-programme-no-place');
}

/** An hour the usual way; anything else as it is. */
function readable(text: string): string {
  return /^\d\d:\d\d$/.test(text) ? formatTime(text, locale()) : text;
}

export function hintWords(hint: Hint): string {
  return t(`hint-${hint.code}`, { subject: readable(hint.subject), other: readable(hint.other) });
}

/** The days of the sessions, in order, each once. */
export function daysOf(programme: Programme): string[] {
  const days = programme.sessions.map((session) => session.date).filter((date) => date !== '');
  return [...new Set(days)].sort();
}

/** The towns of the venues, or their names where there is none. */
export function placesOf(programme: Programme): string[] {
  const places = programme.sessions.map(({ venue }) => venue?.city || venue?.name || '');
  return [...new Set(places.filter((place) => place !== ''))];
}

/** « Séance 2 : La coopération », by its announced number, else by its rank. */
export function sessionName(session: Session, index: number): string {
  const number = session.ordinal || String(index + 1);
  return session.title
    ? t('window-session-titled', { number, title: session.title })
    : t('window-session-numbered', { number });
}

/** Day, hours and venue of a session on one line. */
export function sessionFacts(session: Session): string {
  const day = session.date ? formatDate(session.date, 'medium', locale()) : session.period;
  const hours = session.starts ? formatHours(session.starts, session.ends, locale()) : '';
  const status = session.status === 'open' ? '' : t(`session-status-${session.status}`);
  return [day, hours, session.venue?.name ?? '', status].filter((part) => part !== '').join(' · ');
}
