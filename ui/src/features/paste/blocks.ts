// A draft as a list of blocks from top to bottom, as a reader of the programme meets them. Each has the
// path by which the reader's pieces know it.

import { formatDate, formatHours, formatTime } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';
import type {
  InvolvementView,
  ProgrammeView_Serialize,
  SessionView_Serialize,
  SlotView_Serialize,
  SpeakerView,
  UnplacedView,
  VenueView,
} from '../../lib/contract';
import { mandatesInWords, nameInWords } from './people-words';

export interface Block {
  path: string;
  /** How it is set: see `DraftBlock`. */
  look: 'title' | 'quiet' | 'text' | 'session' | 'slot' | 'speaker' | 'fact' | 'left';
  /** What it is, above or before the words. */
  label?: string | undefined;
  words: string;
  detail?: string | undefined;
  /** It belongs to a slot above. */
  inside?: boolean;
}

interface Source {
  programme: ProgrammeView_Serialize;
  unplaced: readonly UnplacedView[];
}

/** All blocks that have words. */
export function blocksOf({ programme, unplaced }: Source): Block[] {
  const blocks = [
    ...head(programme),
    ...programme.involvements.map(involvement),
    ...programme.speakers.map((one) => speaker(one, false)),
    ...programme.sessions.flatMap(session),
    ...foot(programme),
    ...unplaced.map(left),
  ];
  return blocks.filter(({ words, detail }) => words !== '' || detail);
}

function joined(parts: readonly string[], between = ' · '): string {
  return parts.filter((part) => part !== '').join(between);
}

function text(path: string, label: string, words: string): Block {
  return { path, look: 'text', label: t(`paste-part-${label}`), words };
}

function fact(path: string, label: string, words: string): Block {
  return { path, look: 'fact', label: t(`paste-part-${label}`), words };
}

function head(p: ProgrammeView_Serialize): Block[] {
  const kind = p.kind === 'other' ? '' : t(`programme-kind-${p.kind}`);
  return [
    { path: 'series', look: 'quiet', words: p.series },
    { path: 'title', look: 'title', words: p.title },
    { path: 'subtitle', look: 'quiet', words: p.subtitle },
    { path: 'kind', look: 'quiet', words: kind },
    { path: 'period', look: 'quiet', words: p.period },
    text('presentation', 'presentation', p.presentation),
    text('objectives', 'objectives', p.objectives),
    text('audience', 'audience', p.audience),
    text('methods', 'methods', p.methods),
  ];
}

function foot(p: ProgrammeView_Serialize): Block[] {
  const deadline = p.registration_deadline;
  const until = deadline ? formatDate(deadline, 'medium', locale()) : '';
  return [
    fact('registration', 'registration', joined([until, p.registration_link])),
    text('fees', 'fees', p.fees),
    text('practical', 'practical', p.practical),
    fact('contact', 'contact', joined([p.contact_name, p.contact_email, p.contact_phone])),
    text('legal_footer', 'footer', p.legal_footer),
  ];
}

function involvement(one: InvolvementView): Block {
  return { path: one.id, look: 'fact', label: t(`part-${one.part}`), words: one.name };
}

function session(one: SessionView_Serialize, index: number): Block[] {
  const number = one.ordinal || String(index + 1);
  const name = one.title
    ? t('window-session-titled', { number, title: one.title })
    : t('window-session-numbered', { number });
  const day = one.date ? formatDate(one.date, 'long', locale()) : one.period;
  const hours = one.starts ? formatHours(one.starts, one.ends, locale()) : '';
  const doors = one.doors_open
    ? t('paste-doors', { hour: formatTime(one.doors_open, locale()) })
    : '';
  const status = one.status === 'open' ? '' : t(`session-status-${one.status}`);
  return [
    { path: one.id, look: 'session', words: name, detail: joined([day, hours, doors, status]) },
    fact(`${one.id}.venue`, 'venue', joined([place(one.venue), one.room, one.online_link], ', ')),
    text(`${one.id}.context`, 'context', one.context),
    text(`${one.id}.objectives`, 'objectives', one.objectives),
    text(`${one.id}.axes`, 'axes', one.axes),
    ...one.involvements.map(involvement),
    ...one.speakers.map((who) => speaker(who, false)),
    ...one.slots.flatMap(slot),
  ];
}

function slot(one: SlotView_Serialize): Block[] {
  const kind = t(`slot-kind-${one.kind}`);
  const where = joined([place(one.venue), one.room], ', ');
  const inside = (block: Block): Block => ({ ...block, inside: true });
  return [
    {
      path: one.id,
      look: 'slot',
      label: one.starts ? formatHours(one.starts, one.ends, locale()) : t('paste-no-hour'),
      words: one.title || kind,
      detail: one.title ? joined([kind, one.number], ' ') : undefined,
    },
    inside({ path: `${one.id}.lead_question`, look: 'text', words: one.lead_question }),
    inside({ path: `${one.id}.description`, look: 'text', words: one.description }),
    inside(fact(`${one.id}.venue`, 'venue', where)),
    ...one.speakers.map((who) => speaker(who, true)),
  ];
}

function place(venue: VenueView | null): string {
  if (!venue) return '';
  const town = joined([venue.postcode, venue.city], ' ');
  return joined([venue.name, venue.street.replaceAll('\n', ', '), town], ', ');
}

function speaker(one: SpeakerView, inside: boolean): Block {
  const role = one.role === 'speaker' ? '' : t(`speaker-role-${one.role}`);
  const detail = joined([one.role_label || role, mandatesInWords(one)]);
  return { path: one.id, look: 'speaker', words: nameInWords(one), detail, inside };
}

function left(one: UnplacedView): Block {
  return { path: `unplaced@${one.first}`, look: 'left', words: one.text };
}
