// The columns of the list of attendees: the person, then a column for each session.

import type { Snippet } from 'svelte';
import type { AttendeeField, AttendeeView, SessionView } from '../../lib/contract';
import type { Column } from '../../lib/components/table';
import { t } from '../../lib/i18n/index.svelte';
import { placeShort, placeStatus } from './place';
import { sessionDay } from './session-words';

type Shown = Column<AttendeeView>;

export interface Cells {
  place: Snippet<[AttendeeView, Shown]>;
  needs: Snippet<[AttendeeView]>;
  keep: (id: string, field: AttendeeField, value: string) => Promise<string | undefined>;
}

export function attendeeColumns(sessions: readonly SessionView[], cells: Cells): Shown[] {
  const editable = (id: 'family_name' | 'given_name' | 'organisation' | 'function') => ({
    id,
    text: (row: AttendeeView) => row[id],
    keep: (row: AttendeeView, text: string) => cells.keep(row.id, id, text),
  });
  return [
    {
      ...editable('family_name'),
      label: t('attendees-family-name'),
      width: 145,
      sortable: true,
    },
    { ...editable('given_name'), label: t('attendees-given-name'), width: 120, sortable: true },
    {
      ...editable('organisation'),
      label: t('attendees-organisation'),
      width: 190,
      sortable: true,
    },
    { ...editable('function'), label: t('attendees-function'), width: 150 },
    {
      id: 'category',
      label: t('attendees-category'),
      text: (row) => t(`category-${row.category}`),
      width: 115,
      sortable: true,
    },
    ...sessions.map((session, index) => ({
      id: session.id,
      label: sessionDay(session, index),
      text: (row: AttendeeView) => placeShort(placeStatus(row, session.id)),
      width: 138,
      cell: cells.place,
    })),
    {
      id: 'needs',
      label: t('attendees-needs-column'),
      text: (row) => row.needs,
      width: 110,
      cell: cells.needs,
    },
  ];
}
