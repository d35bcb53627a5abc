// Where a place of somebody stands, and how each state is shown.

import type { AttendeeView } from '../../lib/contract';
import type { StatusKind } from '../../lib/components/status';
import { t } from '../../lib/i18n/index.svelte';

export const PLACE_STATUSES = [
  'registered',
  'waiting-list',
  'cancelled',
  'excused',
  'walk-in',
] as const;

const KINDS: Record<string, StatusKind> = {
  registered: 'done',
  'waiting-list': 'attention',
  cancelled: 'problem',
  excused: 'neutral',
  'walk-in': 'information',
};

/** The code of the place in a session, or in one of its workshops; empty when there is none. */
export function placeStatus(attendee: AttendeeView, sessionId: string, slotId = ''): string {
  return (
    attendee.places.find((place) => place.session_id === sessionId && place.slot_id === slotId)
      ?.status ?? ''
  );
}

export function placeWord(status: string): string {
  return status ? t(`place-status-${status}`) : '—';
}

/** The word for where there is little room. */
export function placeShort(status: string): string {
  return status === 'walk-in' ? t('attendees-place-walk-in') : placeWord(status);
}

export function placeKind(status: string): StatusKind {
  return KINDS[status] ?? 'neutral';
}

export function placeChoices(): { value: string; label: string }[] {
  return [
    { value: '', label: t('attendees-place-none') },
    ...PLACE_STATUSES.map((status) => ({ value: status, label: placeWord(status) })),
  ];
}

/** « Amina Benali », or what is known of the name. */
export function fullName(attendee: { given_name: string; family_name: string }): string {
  return [attendee.given_name, attendee.family_name].filter((part) => part !== '').join(' ');
}
