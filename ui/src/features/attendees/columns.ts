// The columns of the list of attendees: the person, then a column for each session and workshop.

import type { Snippet } from 'svelte';
import type { AttendeeRow, SessionView } from '../../lib/contract';
import type { GridChoice, GridColumn } from '../../lib/components/grid/columns';
import { t } from '../../lib/i18n/index.svelte';
import { categoryChoices, photoConsentChoices } from './choices';
import { PLACE_STATUSES, placeShort } from './place';
import { sessionDay, workshopName } from './session-words';

type Shown = GridColumn<AttendeeRow>;

export interface Cells {
  place: Snippet<[AttendeeRow, Shown]>;
  needs: Snippet<[AttendeeRow]>;
  meal: Snippet<[AttendeeRow]>;
}

function familyName({ family_name, given_name }: AttendeeRow): string {
  return family_name || given_name ? family_name : t('privacy-anonymous');
}

/** The code of the place that a column is about; empty when there is none. */
export function placeIn(row: AttendeeRow, column: string): string {
  const [kind, key] = column.split(':');
  const is = ({ session_id, slot_id }: { session_id: string; slot_id: string }) =>
    kind === 'session' ? session_id === key && slot_id === '' : slot_id === key;
  return row.places.find(is)?.status ?? '';
}

function placeChoices(): GridChoice[] {
  return [
    { value: '', label: t('attendees-place-none') },
    ...PLACE_STATUSES.map((status) => ({ value: status, label: placeShort(status) })),
  ];
}

/** The places of a programme, as columns are named: its sessions, each with its workshops. */
export function placesOf(sessions: readonly SessionView[]): GridChoice[] {
  return sessions.flatMap((session, index) => {
    const day = sessionDay(session, index);
    return [
      { value: `session:${session.id}`, label: day },
      ...session.slots
        .filter((slot) => slot.kind === 'workshop')
        .map((slot) => ({
          value: `workshop:${slot.id}`,
          label: t('attendees-workshop-column', { day, workshop: workshopName(slot) }),
        })),
    ];
  });
}

export function attendeeColumns(
  sessions: readonly SessionView[],
  cells: Cells | undefined,
): Shown[] {
  type Text = 'family_name' | 'given_name' | 'organisation' | 'function' | 'email' | 'phone';
  type More = 'territory' | 'note' | 'represents';
  const text = (id: Text | More, label: string, width: number): Shown => ({
    id,
    label,
    width,
    text: (row) => row[id],
    filter: 'text',
    edit: { value: (row) => row[id] },
  });
  const choice = (
    id: 'category' | 'photo_consent',
    label: string,
    width: number,
    choices: readonly GridChoice[],
  ): Shown => ({
    id,
    label,
    width,
    text: (row) => choices.find(({ value }) => value === row[id])?.label ?? '',
    filter: choices,
    edit: { value: (row) => row[id], choices },
  });
  const mark = (id: 'needs' | 'meal', label: string, word: string): Shown => ({
    id,
    label,
    width: 110,
    text: (row) => (row[id] ? word : ''),
    filter: 'filled',
    ...(cells ? { cell: cells[id] } : {}),
  });
  const place = ({ value, label }: GridChoice): Shown => ({
    id: value,
    label,
    width: 138,
    text: (row) => (placeIn(row, value) ? placeShort(placeIn(row, value)) : ''),
    filter: placeChoices(),
    ...(cells ? { cell: cells.place } : {}),
    ...(value.startsWith('workshop:') ? { aside: true } : {}),
    edit: {
      value: (row) => placeIn(row, value),
      choices: placeChoices(),
      toggled: (row) => (placeIn(row, value) === 'registered' ? '' : 'registered'),
    },
  });
  const aside = (column: Shown): Shown => ({ ...column, aside: true });
  const badgeCode: Shown = {
    id: 'badge_code',
    label: t('attendees-badge-code-column'),
    width: 160,
    aside: true,
    text: (row) => row.badge_code,
    filter: 'text',
  };
  return [
    // Whoever is anonymous has no name at all, and still has a row.
    { ...text('family_name', t('attendees-family-name'), 170), text: familyName },
    text('given_name', t('attendees-given-name'), 130),
    text('organisation', t('attendees-organisation'), 190),
    text('function', t('attendees-function'), 150),
    aside(text('email', t('attendees-email'), 210)),
    aside(text('phone', t('attendees-phone'), 150)),
    aside(text('territory', t('attendees-territory'), 170)),
    choice('category', t('attendees-category'), 130, categoryChoices()),
    ...placesOf(sessions).map(place),
    mark('needs', t('attendees-needs-column'), t('attendees-needs-mark')),
    aside(mark('meal', t('attendees-meal-column'), t('attendees-meal-mark'))),
    aside(choice('photo_consent', t('attendees-photo-consent'), 130, photoConsentChoices())),
    aside(text('note', t('attendees-note'), 220)),
    aside(text('represents', t('attendees-represents-column'), 180)),
    badgeCode,
    {
      id: 'registered',
      label: t('attendees-registered-column'),
      width: 150,
      aside: true,
      text: () => '',
      filter: 'none',
    },
  ];
}
