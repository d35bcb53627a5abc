// How the sign-in sheets are made: what is said, between how many desks, which pages of them.

import type { SignInColumn, SignInOptions, SignInSheets } from '../../lib/contract';

export const SHEETS: readonly SignInSheets[] = ['session', 'workshops', 'venues'];
export const SHEET_COLUMNS: readonly SignInColumn[] = [
  'organisation',
  'function',
  'category',
  'territory',
  'email',
  'phone',
  'note',
  'needs',
];

export class SheetChoice {
  sheets = $state<SignInSheets>('session');
  /** The only workshop there is a sheet for; empty for all. */
  workshop = $state('');
  columns = $state<readonly SignInColumn[]>(['organisation']);
  oneSignature = $state(false);
  byOrganisation = $state(false);
  large = $state(false);
  /** As typed. */
  desks = $state('1');
  /** As typed: Rust says when it names no pages. */
  pages = $state('');

  /** Shows or leaves out a column; they keep their order. */
  chooseColumn(column: SignInColumn, shown: boolean): void {
    this.columns = SHEET_COLUMNS.filter((one) =>
      one === column ? shown : this.columns.includes(one),
    );
  }

  get deskCount(): number | undefined {
    const typed = this.desks.trim();
    return /^[1-9]\d?$/.test(typed) ? Number(typed) : undefined;
  }

  /** A workshop of another session is not kept. */
  keepOnly(workshops: readonly string[]): void {
    if (!workshops.includes(this.workshop)) this.workshop = '';
  }

  /** What is asked of Rust; nothing while the number of desks is none. */
  get options(): SignInOptions | undefined {
    const desks = this.deskCount;
    if (desks === undefined) return undefined;
    return {
      sheets: this.sheets,
      slot_id: this.sheets === 'workshops' ? this.workshop : '',
      columns: [...this.columns],
      one_signature: this.oneSignature,
      desks,
      by_organisation: this.byOrganisation,
      large: this.large,
      pages: this.pages,
    };
  }
}
