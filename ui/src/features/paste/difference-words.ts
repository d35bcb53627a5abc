// A difference in words: what it is about, what is there, what would be there.

import { formatDate, formatHours, formatTime } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';
import type { DifferenceSession, DifferenceView } from '../../lib/contract';

/** The differences of one session, or of the programme as a whole. */
export interface Group {
  id: string;
  title: string;
  differences: DifferenceView[];
}

/** By session, in the order in which they come. */
export function grouped(differences: readonly DifferenceView[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of differences) {
    const id = one.session?.id ?? '';
    const group = groups.get(id) ?? { id, title: groupTitle(one.session), differences: [] };
    group.differences.push(one);
    groups.set(id, group);
  }
  return [...groups.values()];
}

function groupTitle(session: DifferenceSession | null | undefined): string {
  if (!session) return t('paste-whole-programme');
  const { number, title, date } = session;
  const day = date === '' ? '' : formatDate(date, 'medium', locale());
  const name = title || day || t('paste-new-session');
  return number === '' ? name : t('window-session-titled', { number, title: name });
}

/** « 9h15 · Ouverture · Horaires », « Titre ». */
export function subject(one: DifferenceView): string {
  const parts = [one.slot ? slotName(one) : '', t(`paste-what-${one.what}`)];
  return parts.filter((part) => part !== '').join(' · ');
}

function slotName({ slot }: DifferenceView): string {
  if (!slot) return '';
  const hour = slot.starts === '' ? '' : formatTime(slot.starts, locale());
  const name = slot.title || t(`slot-kind-${slot.kind}`);
  return [hour, name].filter((part) => part !== '').join(' · ');
}

/** A value as a person reads it; empty when there is none. */
export function valueWords(one: DifferenceView, value: string): string {
  if (value === '') return '';
  const words = WORDS[one.what];
  return words ? words(value, one) : value;
}

const WORDS: Record<string, (value: string, one: DifferenceView) => string> = {
  date: (day) => formatDate(day, 'medium', locale()),
  registration_deadline: (day) => formatDate(day, 'medium', locale()),
  doors_open: (hour) => formatTime(hour, locale()),
  hours: (hours) => {
    const [starts = '', ends] = hours.split('-');
    return formatHours(starts, ends, locale());
  },
  kind: (code, one) => t(one.slot ? `slot-kind-${code}` : `programme-kind-${code}`),
  mode: (code) => t(`mode-${code}`),
  status: (code) => t(`session-status-${code}`),
  role: (code) => t(`speaker-role-${code}`),
  all_day: () => t('paste-yes'),
  order: () => '',
};

/** What is taken over unless one says otherwise: nothing disappears by itself. */
export function proposed(differences: readonly DifferenceView[]): Set<string> {
  return new Set(differences.filter(({ kind }) => kind !== 'removed').map(({ id }) => id));
}
