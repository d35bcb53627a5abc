// What is said of a day and of what meets on it.

import { formatDate, formatHours } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';
import type { ConflictView, OldYear, YearSession } from '../../lib/contract';

export function dayInWords(iso: string): string {
  return formatDate(iso, 'long', locale());
}

/** « Même salle : Salle A – Cycle 2027 ». */
export function conflictWords(conflict: ConflictView): string {
  const args = {
    kind: t(`conflict-${conflict.kind}`),
    subject: conflict.subject,
    programme: conflict.programme || t('conflict-within'),
  };
  return t(conflict.subject ? 'conflict-with' : 'conflict-with-programme', args);
}

/** What is met of one kind in one session, in one: several speakers are named together. */
export function together(conflicts: readonly ConflictView[]): ConflictView[] {
  const all = new Map<string, ConflictView>();
  for (const one of conflicts) {
    const key = `${one.kind} ${one.session_id}`;
    const met = all.get(key);
    const subject = met ? `${met.subject}, ${one.subject}` : one.subject;
    all.set(key, { ...one, subject });
  }
  return [...all.values()];
}

/** « Cycle, séance 2 » when a programme has several. */
export function sessionInYear(session: YearSession): string {
  const { programme, number, of } = session;
  return of > 1 ? t('years-year-numbered', { programme, number }) : programme;
}

export function hoursInYear(session: YearSession): string {
  if (session.all_day) return t('years-year-all-day');
  return session.starts ? formatHours(session.starts, session.ends, locale()) : '';
}

/** Where a text stands, and the years it names. */
export function oldYearWords(text: OldYear): string {
  const args = {
    field: t(`years-field-${text.field}`),
    number: text.session,
    slot: text.slot,
    years: text.years.join(', '),
  };
  if (text.slot) return t('years-duplicate-old-in-slot', args);
  return t(text.session ? 'years-duplicate-old-in-session' : 'years-duplicate-old-text', args);
}

/** The days of the week from Monday, with their numbers. */
export function weekdays(): { value: string; label: string }[] {
  return Array.from({ length: 7 }, (_, index) => {
    // The 5th of January 2026 was a Monday.
    const day = String(5 + index).padStart(2, '0');
    const [weekday] = formatDate(`2026-01-${day}`, 'long', locale()).split(/[ ,]/);
    return { value: String(index + 1), label: weekday ?? '' };
  });
}
