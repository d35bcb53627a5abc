// What the sessions and workshops of a programme are called where there is little room.

import type { SessionView, SlotView } from '../../lib/contract';
import { formatDate, formatTime } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';

/** « jeu. 12 nov. », for the head of a column; the number when there is no day yet. */
export function sessionDay(session: SessionView, index: number): string {
  if (session.date) return formatDate(session.date, 'day', locale());
  return session.period || t('attendees-session-numbered', { number: index + 1 });
}

/** « 12 novembre 2026 – Habiter », for lists of choices. */
export function sessionName(session: SessionView, index: number): string {
  const day = session.date ? formatDate(session.date, 'medium', locale()) : session.period;
  const parts = [day, session.title].filter((part) => part !== '');
  return parts.join(' – ') || t('attendees-session-numbered', { number: index + 1 });
}

/** A workshop by its number and title, else by when it starts. */
export function workshopName(slot: SlotView): string {
  const named = slot.number
    ? t('attendees-workshop-numbered', { number: slot.number })
    : t('slot-kind-workshop');
  const detail = slot.title || (slot.starts ? formatTime(slot.starts, locale()) : '');
  return detail ? `${named} – ${detail}` : named;
}

/** The sessions as choices, in their order. */
export function sessionChoices(
  sessions: readonly SessionView[],
): { value: string; label: string }[] {
  return sessions.map((session, index) => ({
    value: session.id,
    label: sessionName(session, index),
  }));
}
