import { beforeEach, expect, it } from 'vitest';
import { hasWords, setLocale } from '../../lib/i18n/index.svelte';
import { labelsBetween, movedLabel } from './label-grid';
import { resultText, sizeText, warningText } from './paper-words';
import { ADDRESSED_TO, ADDRESS_SORTS } from './address-choice.svelte';
import { labelsCount, withoutReason } from './address-words';
import { BACKS, LAYOUTS } from './badge-choice.svelte';
import { PaperChoice, PAPERS, SORTS } from './papers.svelte';
import { SHEET_COLUMNS, SHEETS } from './sheet-choice.svelte';

beforeEach(() => setLocale('fr'));

it('asks for a sign-in sheet only with a session and a number of rows', () => {
  const choice = new PaperChoice();
  expect(choice.request('p')).toBeUndefined();
  choice.signInSession = 's';
  expect(choice.request('p')).toEqual({
    kind: 'sign-in',
    session_id: 's',
    sort: 'family-name',
    blank_rows: 5,
    options: {
      sheets: 'session',
      slot_id: '',
      columns: ['organisation'],
      one_signature: false,
      desks: 1,
      by_organisation: false,
      large: false,
      pages: '',
    },
  });
  choice.sheet.chooseColumn('phone', true);
  choice.sheet.chooseColumn('function', true);
  choice.sheet.workshop = 'w';
  expect(choice.request('p')).toMatchObject({
    options: { columns: ['organisation', 'function', 'phone'], slot_id: '' },
  });
  choice.sheet.sheets = 'workshops';
  expect(choice.request('p')).toMatchObject({ options: { slot_id: 'w' } });
  choice.sheet.desks = 'trois';
  expect(choice.request('p')).toBeUndefined();
  choice.sheet.desks = '3';
  choice.blankRows = 'cinq';
  expect(choice.request('p')).toBeUndefined();
});

it('asks for a brochure, tents and certificates with their options', () => {
  const choice = new PaperChoice();
  choice.kind = 'brochure';
  choice.chooseFormat('a5-booklet');
  choice.draftMark = 'PROJET v3';
  expect(choice.request('p')).toEqual({
    kind: 'brochure',
    programme_id: 'p',
    options: { format: 'a5-booklet', draft_mark: 'PROJET v3', slip: false },
  });
  expect(choice.pageCount).toBe(8);
  choice.pages = '0';
  expect(choice.pageCount).toBeUndefined();
  choice.kind = 'table-tents';
  choice.tentSession = 'gone';
  choice.keepOnly(['s']);
  expect(choice.session).toBe('');
  expect(choice.request('p')).toMatchObject({ people: 'speakers', format: 'tall' });
  choice.kind = 'certificates';
  choice.certificateSession = 's';
  expect(choice.session).toBe('s');
  expect(choice.request('p')).toMatchObject({ session_id: 's', certificate: 'attendance' });
});

it('proposes the labels that remain and keeps what was marked', () => {
  const choice = new PaperChoice();
  choice.kind = 'badges';
  const { badges } = choice;
  badges.propose([1, 2]);
  badges.mark([5], true);
  badges.mark([1], false);
  // The same again, read anew, changes nothing.
  badges.propose([1, 2]);
  expect(choice.request('p')).toMatchObject({ used: [2, 5], stock: 'avery-l4785' });
  badges.propose([1, 2, 3, 4, 5, 6]);
  expect(badges.used).toEqual([1, 2, 3, 4, 5, 6]);
  badges.chooseStock('herma-4412');
  expect(choice.request('p')).toMatchObject({
    kind: 'badges',
    programme_id: 'p',
    session_id: '',
    stock: 'herma-4412',
    used: [],
    alignment: '',
    design: { layout: 'given-name', code: true, band: true, companions: 0 },
  });
  badges.companions = 'deux';
  expect(choice.request('p')).toBeUndefined();
});

it('moves among labels without leaving the sheet', () => {
  const keys = (label: number) =>
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) =>
      movedLabel(key, label, 2, 5),
    );
  expect(keys(1)).toEqual([1, 2, 1, 3, 1, 10]);
  expect(keys(10)).toEqual([9, 10, 8, 10, 1, 10]);
  expect(movedLabel('a', 1, 2, 5)).toBeUndefined();
  expect(labelsBetween(4, 2)).toEqual([2, 3, 4]);
  expect(labelsBetween(7, 7)).toEqual([7]);
});

it('tells pages and size', () => {
  expect(sizeText(12)).toBe('1 ko');
  expect(sizeText(214_300)).toBe('214 ko');
  expect(sizeText(1_240_000)).toBe('1,2 Mo');
  expect(sizeText(999_900)).toBe('1 Mo');
  const report = { pages: 12, bytes: 214_300, ms: 1, warnings: [] };
  expect(resultText(report)).toBe('12 pages – 214 ko');
  expect(resultText({ ...report, pages: 1 })).toBe('1 page – 214 ko');
});

it('says a warning with its page', () => {
  const context = [
    { name: 'item', value: 'Benali' },
    { name: 'page', value: '3' },
  ];
  expect(warningText({ code: 'cut', field: '', context })).toContain('page 3');
});

it('has words for every paper and order', () => {
  for (const paper of PAPERS) expect(hasWords(`papers-name-${paper}`)).toBe(true);
  for (const sort of SORTS) expect(hasWords(`papers-sort-${sort}`)).toBe(true);
  for (const sheets of SHEETS) expect(hasWords(`papers-sheets-${sheets}`)).toBe(true);
  for (const column of SHEET_COLUMNS) expect(hasWords(`papers-column-${column}`)).toBe(true);
  for (const layout of LAYOUTS) expect(hasWords(`papers-layout-${layout}`)).toBe(true);
  for (const back of BACKS) expect(hasWords(`papers-badge-back-${back}`)).toBe(true);
});

it('asks for address labels and badges of some people, and of a session', () => {
  const choice = new PaperChoice();
  choice.kind = 'address-labels';
  choice.addressSession = 's';
  choice.addresses.mark([1, 2], true);
  choice.addresses.per = 'attention';
  expect(choice.request('p')).toEqual({
    kind: 'address-labels',
    people: { of: 'attendees', programme_id: 'p', session_id: 's', only: [] },
    stock: 'avery-l7160',
    used: [1, 2],
    options: { per: 'attention', sort: 'name', function: false, newsletter: false },
    alignment: '',
  });
  choice.only = ['r'];
  expect(choice.request('p')).toMatchObject({ people: { only: ['r'] } });
  choice.kind = 'badges';
  expect(choice.request('p')).toMatchObject({ kind: 'badges', only: ['r'] });
  choice.keepOnly([]);
  expect(choice.session).toBe('');
});

it('says who has no address, and why', () => {
  const one = {
    person_id: 'p',
    name: 'Roy Léa',
    organisation_id: '',
    organisation: '',
    whose: 'person',
    lacks: ['street', 'town'],
  };
  expect(withoutReason(one)).toBe('son adresse est sans rue ni ville');
  expect(withoutReason({ ...one, whose: '', lacks: [] })).toBe('aucune adresse');
  expect(labelsCount({ people: 31, labels: 12, without: [one] })).toBe(
    '12 étiquettes pour 30 personnes',
  );
  expect(labelsCount({ people: 3, labels: 2, without: [one] })).toBe('2 étiquettes');
  for (const words of [
    ...ADDRESSED_TO.map((per) => `labels-per-${per}`),
    ...ADDRESS_SORTS.map((sort) => `labels-sort-${sort}`),
  ]) {
    expect(hasWords(words)).toBe(true);
  }
});
