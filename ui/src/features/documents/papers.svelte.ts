// The paper that is being prepared: which one, and its options. Nothing is printed here.

import type { AttendeeSort, PrintRequest } from '../../lib/contract';

export const PAPERS = ['sign-in', 'badges', 'brochure'] as const;
export type PaperKind = (typeof PAPERS)[number];

export const SORTS: readonly AttendeeSort[] = [
  'family-name',
  'given-name',
  'organisation',
  'category',
];

/** The stock most centres have; what is chosen at first. */
const USUAL_STOCK = 'avery-l4785';
/** As many unannounced people as usually fit below a list. */
const USUAL_BLANK_ROWS = 5;

export class PaperChoice {
  kind = $state<PaperKind>('sign-in');
  /** The session of the sign-in sheet; the first one until another is chosen. */
  signInSession = $state('');
  signInSort = $state<AttendeeSort>('family-name');
  /** As typed: Rust says when it cannot be. */
  blankRows = $state(String(USUAL_BLANK_ROWS));
  /** Empty for everyone registered. */
  badgeSession = $state('');
  badgeSort = $state<AttendeeSort>('family-name');
  stock = $state(USUAL_STOCK);
  startAt = $state(1);

  chooseStock(name: string): void {
    this.stock = name;
    this.startAt = 1;
  }

  /** What is asked of Rust; nothing while a sheet has no session or its number of rows is no number. */
  request(programmeId: string): PrintRequest | undefined {
    if (this.kind === 'brochure') return { kind: 'brochure', programme_id: programmeId };
    if (this.kind === 'badges') {
      return {
        kind: 'badges',
        programme_id: programmeId,
        session_id: this.badgeSession,
        stock: this.stock,
        start_at: this.startAt,
        sort: this.badgeSort,
        only: [],
      };
    }
    const rows = this.blankRowCount;
    if (this.signInSession === '' || rows === undefined) return undefined;
    return {
      kind: 'sign-in',
      session_id: this.signInSession,
      sort: this.signInSort,
      blank_rows: rows,
    };
  }

  get blankRowCount(): number | undefined {
    const typed = this.blankRows.trim();
    return /^\d{1,4}$/.test(typed) ? Number(typed) : undefined;
  }
}
