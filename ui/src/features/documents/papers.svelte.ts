// The paper that is being prepared: which one, and its options. Nothing is printed here.

import type {
  AddressedPeople,
  Arrow,
  AttendeeSort,
  BrochureFormat,
  BrochureOptions,
  CertificateKind,
  DirectionSign,
  ParticipantColumn,
  PrintRequest,
  ReprintView,
  TentFormat,
  TentPeople,
} from '../../lib/contract';
import { AddressChoice } from './address-choice.svelte';
import { BadgeChoice } from './badge-choice.svelte';
import { SheetChoice } from './sheet-choice.svelte';

export const PAPERS = [
  'folder',
  'reprint',
  'sign-in',
  'badges',
  'address-labels',
  'brochure',
  'table-tents',
  'certificates',
  'wall-list',
  'participant-list',
  'speaker-list',
  'partner-directory',
  'door-signs',
  'direction-signs',
] as const;
export type PaperKind = (typeof PAPERS)[number];

export const SORTS: readonly AttendeeSort[] = [
  'family-name',
  'given-name',
  'organisation',
  'category',
];

export const FORMATS: readonly BrochureFormat[] = ['a4', 'a5-booklet', 'large-print'];
export const TENT_PEOPLE: readonly TentPeople[] = ['speakers', 'attendees', 'everyone'];
export const TENT_FORMATS: readonly TentFormat[] = ['tall', 'wide'];
export const ARROWS: readonly Arrow[] = ['left', 'right', 'straight', 'stairs-up', 'stairs-down'];
export const COLUMNS: readonly ParticipantColumn[] = ['function', 'organisation'];
export const CERTIFICATES: readonly CertificateKind[] = ['attendance', 'training'];

/** The pages most centres have a brochure printed on, by format. */
const USUAL_PAGES: Readonly<Record<BrochureFormat, string>> = {
  a4: '4',
  'a5-booklet': '8',
  'large-print': '12',
};

/** As many unannounced people as usually fit below a list. */
const USUAL_BLANK_ROWS = 5;

/** Whether anything of it is printed. */
export function comesOut(entry: ReprintView): boolean {
  return entry.whole || [entry.pages, entry.changed, entry.added].some((some) => some.length > 0);
}

export class PaperChoice {
  kind = $state<PaperKind>('sign-in');
  /** What is out of date on paper; those left out are not printed again. */
  reprints = $state.raw<readonly ReprintView[]>([]);
  leftOut = $state<readonly string[]>([]);
  /** The session of the sign-in sheet; the first one until another is chosen. */
  signInSession = $state('');
  /** Of the sign-in sheet and of the wall list, whose numbers are the same. */
  signInSort = $state<AttendeeSort>('family-name');
  /** As typed: Rust says when it cannot be. */
  blankRows = $state(String(USUAL_BLANK_ROWS));
  /** Empty for everyone registered. */
  badgeSession = $state('');
  badgeSort = $state<AttendeeSort>('family-name');
  readonly badges = new BadgeChoice();
  /** Empty for everyone registered. */
  addressSession = $state('');
  readonly addresses = new AddressChoice();
  /** Badges and address labels only for these registrations; empty for all. */
  only = $state.raw<readonly string[]>([]);
  readonly sheet = new SheetChoice();
  format = $state<BrochureFormat>('a4');
  /** As typed: how many pages the brochure is meant to have. */
  pages = $state(USUAL_PAGES.a4);
  draftMark = $state('');
  slip = $state(false);
  /** Empty for the whole programme. */
  tentSession = $state('');
  tentPeople = $state<TentPeople>('speakers');
  tentFormat = $state<TentFormat>('tall');
  /** Empty for the whole programme. */
  certificateSession = $state('');
  certificate = $state<CertificateKind>('attendance');
  /** Of the lists of participants and speakers; empty for the whole programme. */
  listSession = $state('');
  listSort = $state<AttendeeSort>('family-name');
  columns = $state<readonly ParticipantColumn[]>(COLUMNS);
  /** Empty for all sessions. */
  signSession = $state('');
  signs = $state<DirectionSign[]>([{ arrow: 'right', text: '', detail: '' }]);
  /** In the directory also those who attend, not only those who speak. */
  directoryAttendees = $state(true);
  town = $state('');
  signatory = $state('');

  /** Shows or leaves out a column; they keep their order. */
  chooseColumn(column: ParticipantColumn, shown: boolean): void {
    this.columns = COLUMNS.filter((one) => (one === column ? shown : this.columns.includes(one)));
  }

  chooseFormat(format: BrochureFormat): void {
    this.format = format;
    this.pages = USUAL_PAGES[format];
  }

  /** How the brochure is made. */
  get brochure(): BrochureOptions {
    return { format: this.format, draft_mark: this.draftMark, slip: this.slip };
  }

  /** The session that the document is of; empty for all of them. */
  get session(): string {
    switch (this.kind) {
      case 'folder':
      case 'sign-in':
      case 'wall-list':
        return this.signInSession;
      case 'participant-list':
      case 'speaker-list':
        return this.listSession;
      case 'badges':
        return this.badgeSession;
      case 'address-labels':
        return this.addressSession;
      case 'table-tents':
        return this.tentSession;
      case 'certificates':
        return this.certificateSession;
      case 'door-signs':
      case 'direction-signs':
        return this.signSession;
      case 'brochure':
      case 'partner-directory':
      case 'reprint':
        return '';
    }
  }

  /** Sessions that are gone are not kept. */
  keepOnly(sessions: readonly string[]): void {
    const kept = (id: string) => (sessions.includes(id) ? id : '');
    this.signInSession = kept(this.signInSession) || (sessions[0] ?? '');
    this.badgeSession = kept(this.badgeSession);
    this.addressSession = kept(this.addressSession);
    this.tentSession = kept(this.tentSession);
    this.certificateSession = kept(this.certificateSession);
    this.listSession = kept(this.listSession);
    this.signSession = kept(this.signSession);
  }

  /** What is asked of Rust; nothing while a sheet has no session or its number of rows is no number. */
  request(programmeId: string): PrintRequest | undefined {
    const programme_id = programmeId;
    switch (this.kind) {
      case 'brochure':
        return { kind: 'brochure', programme_id, options: this.brochure };
      case 'badges':
        return this.#badges(programme_id);
      case 'address-labels':
        return this.#addressLabels(programme_id);
      case 'table-tents':
        return {
          kind: 'table-tents',
          programme_id,
          session_id: this.tentSession,
          people: this.tentPeople,
          format: this.tentFormat,
          only: [],
        };
      case 'certificates':
        return {
          kind: 'certificates',
          programme_id,
          session_id: this.certificateSession,
          certificate: this.certificate,
          only: [],
          town: this.town,
          signatory: this.signatory,
        };
      case 'sign-in':
        return this.#signIn();
      case 'folder':
        return this.#folder();
      case 'reprint':
        return this.#reprint(programme_id);
      case 'wall-list':
        if (this.signInSession === '') return undefined;
        return { kind: 'wall-list', session_id: this.signInSession, sort: this.signInSort };
      case 'participant-list':
        return {
          kind: 'participant-list',
          programme_id,
          session_id: this.listSession,
          sort: this.listSort,
          columns: [...this.columns],
          only: [],
        };
      case 'speaker-list':
        return { kind: 'speaker-list', programme_id, session_id: this.listSession };
      case 'partner-directory':
        return { kind: 'partner-directory', programme_id, attendees: this.directoryAttendees };
      case 'door-signs':
        return { kind: 'door-signs', programme_id, session_id: this.signSession };
      case 'direction-signs':
        return this.#directions(programme_id);
    }
  }

  /** Nothing while no sign says anything. */
  #directions(programme_id: string): PrintRequest | undefined {
    const signs = this.signs.map((sign) => ({ ...sign }));
    if (signs.every((sign) => sign.text.trim() === '')) return undefined;
    return { kind: 'direction-signs', programme_id, session_id: this.signSession, signs };
  }

  addSign(): void {
    this.signs.push({ arrow: 'right', text: '', detail: '' });
  }

  removeSign(at: number): void {
    this.signs.splice(at, 1);
    if (this.signs.length === 0) this.addSign();
  }

  #badges(programme_id: string): PrintRequest | undefined {
    const { design, stock, used, alignment } = this.badges;
    if (!design) return undefined;
    return {
      kind: 'badges',
      programme_id,
      session_id: this.badgeSession,
      stock,
      used: [...used],
      sort: this.badgeSort,
      only: [...this.only],
      design,
      alignment,
    };
  }

  /** Whose address labels are wanted. */
  addressed(programme_id: string): AddressedPeople {
    return {
      of: 'attendees',
      programme_id,
      session_id: this.addressSession,
      only: [...this.only],
    };
  }

  #addressLabels(programme_id: string): PrintRequest {
    const { stock, used, alignment, options } = this.addresses;
    return {
      kind: 'address-labels',
      people: this.addressed(programme_id),
      stock,
      used: [...used],
      options,
      alignment,
    };
  }

  #signIn(): PrintRequest | undefined {
    const rows = this.blankRowCount;
    const options = this.sheet.options;
    if (this.signInSession === '' || rows === undefined || !options) return undefined;
    return {
      kind: 'sign-in',
      session_id: this.signInSession,
      sort: this.signInSort,
      blank_rows: rows,
      options,
    };
  }

  /** How many pages the brochure is meant to have; none when that is no number. */
  get pageCount(): number | undefined {
    const typed = this.pages.trim();
    return /^[1-9]\d{0,2}$/.test(typed) ? Number(typed) : undefined;
  }

  #folder(): PrintRequest | undefined {
    const rows = this.blankRowCount;
    const options = this.sheet.options;
    const { design, stock, alignment } = this.badges;
    if (this.signInSession === '' || rows === undefined || !options || !design) return undefined;
    return {
      kind: 'folder',
      session_id: this.signInSession,
      stock,
      sort: this.signInSort,
      blank_rows: rows,
      options: { ...options, pages: '' },
      design,
      alignment,
    };
  }

  /** What is out of date and wanted. */
  get wanted(): readonly ReprintView[] {
    return this.reprints.filter(({ id }) => !this.leftOut.includes(id));
  }

  want(id: string, wanted: boolean): void {
    const others = this.leftOut.filter((one) => one !== id);
    this.leftOut = wanted ? others : [...others, id];
  }

  /** Nothing while all of it is only to be taken away or struck out by hand. */
  #reprint(programme_id: string): PrintRequest | undefined {
    const entries = this.wanted.filter(comesOut).map(({ id }) => id);
    return entries.length > 0 ? { kind: 'reprint', programme_id, entries } : undefined;
  }

  get blankRowCount(): number | undefined {
    const typed = this.blankRows.trim();
    return /^\d{1,4}$/.test(typed) ? Number(typed) : undefined;
  }
}
