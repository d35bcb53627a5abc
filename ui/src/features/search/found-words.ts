// What is said of something that was found, and where it leads.

import type { HeldFound } from '../../lib/contract';
import { formatDate } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';

const CODES: Record<string, string> = {
  programme: 'programme-kind',
  slot: 'slot-kind',
  speaker: 'speaker-role',
  organisation: 'part',
};

/** Its title; a session or slot without one is called by its number or kind. */
export function foundTitle(found: HeldFound): string {
  if (found.title) return found.title;
  if (found.kind === 'session') return t('window-session-numbered', { number: found.number });
  return foundKind(found) || t('years-search-untitled');
}

/** « Table ronde », « Animateur », « Financeur » …, or what kind of thing it is. */
export function foundKind(found: HeldFound): string {
  const list = CODES[found.kind];
  return list && found.code ? t(`${list}-${found.code}`) : t(`held-${found.kind}`);
}

/** « 5 octobre 2027 », or the first and the last day. */
export function foundDays(found: HeldFound): string {
  const words = (iso: string) => formatDate(iso, 'medium', locale());
  if (!found.date) return t('window-programme-no-date');
  if (!found.last_date) return words(found.date);
  return t('window-programme-days', { first: words(found.date), last: words(found.last_date) });
}

/** The programme, session and slot that something is in, as far as they are not itself. */
export function foundWithin(found: HeldFound): string {
  const session =
    found.kind === 'session' || !found.session_id
      ? ''
      : found.session || t('years-search-session', { number: found.number });
  const slot = found.kind === 'slot' ? '' : found.slot;
  const programme = found.kind === 'programme' ? '' : found.programme;
  return [programme, session, slot].filter((part) => part !== '').join(' – ');
}

/** All of it on one line, for the palette. */
export function foundDetail(found: HeldFound): string {
  return [foundDays(found), foundWithin(found)].filter((part) => part !== '').join(' · ');
}

/** The address it leads to. */
export function foundPlace(found: HeldFound): string[] {
  const place = ['programmes', found.programme_id, 'programme', found.session_id, found.slot_id];
  return found.session_id ? place.filter((part) => part !== '') : place.slice(0, 2);
}
