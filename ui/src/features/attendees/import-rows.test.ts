import { beforeEach, expect, it } from 'vitest';
import type { ImportProblem, ImportReport } from '../../lib/contract';
import { hasWords, setLocale } from '../../lib/i18n/index.svelte';
import {
  changesSomething,
  fileProblems,
  fileText,
  IMPORT_FIELDS,
  previewRows,
  problemText,
} from './import-rows';

const problem = (row: number, code: string, column = ''): ImportProblem => ({
  row,
  column,
  code,
  context: [],
  message: '',
});

const person = (row: number, fate: string) => ({
  row,
  fate,
  family_name: 'Benali',
  given_name: 'Amina',
  organisation: '',
  email: '',
  phone: '',
  function: '',
  session_ids: [],
  wishes: '',
  meal: '',
  same_as: 0,
  candidates: [],
  decided: '',
  differences: [],
});

const report: ImportReport = {
  read: 4,
  added: 1,
  recognised: 1,
  cancelled: 1,
  left_out: 1,
  to_decide: 0,
  different: 0,
  taken: 0,
  form: 'text',
  encoding: 'utf-8',
  delimiter: ';',
  sheet: '',
  sheets: [],
  columns: [],
  people: [person(2, 'added'), person(4, 'recognised'), person(5, 'cancelled')],
  problems: [
    problem(0, 'no-header'),
    problem(3, 'no-name'),
    problem(4, 'email-doubtful', 'Mail'),
    problem(4, 'phone-doubtful'),
  ],
};

beforeEach(() => setLocale('fr'));

it('shows every row in the order of the file, those left out as well', () => {
  const rows = previewRows(report);
  expect(rows.map(({ row, fate }) => [row, fate])).toEqual([
    [2, 'added'],
    [3, 'left-out'],
    [4, 'recognised'],
    [5, 'cancelled'],
  ]);
  expect(rows).toHaveLength(report.read);
  expect(rows[2]?.problems).toHaveLength(2);
});

it('knows a list that brings nothing new', () => {
  expect(changesSomething(report)).toBe(true);
  const again = { ...report, people: [person(4, 'recognised'), person(5, 'cancelled')] };
  expect(changesSomething(again)).toBe(false);
  const places = { ...person(4, 'recognised'), session_ids: ['s1'] };
  expect(changesSomething({ ...report, people: [places] })).toBe(true);
});

it('keeps what is said of the whole file apart from the rows', () => {
  expect(fileProblems(report).map(({ code }) => code)).toEqual(['no-header']);
});

it('says a problem with its column, and a field by its name', () => {
  expect(problemText(problem(4, 'email-doubtful', 'Mail'))).toMatch(/^Mail\u00a0: L’adresse/);
  const twice = { ...problem(0, 'field-twice'), context: [{ name: 'field', value: 'email' }] };
  expect(problemText(twice)).toContain('Adresse e-mail');
});

it('chooses the plural by the number in the context', () => {
  const rows = (value: string) => ({
    ...problem(0, 'rows-before-header'),
    context: [{ name: 'count', value }],
  });
  expect(problemText(rows('1'))).toMatch(/^Une ligne/);
  expect(problemText(rows('3'))).toMatch(/^3 lignes/);
});

it('names the file, its encoding and its delimiter', () => {
  expect(fileText('liste.csv', report)).toBe(
    'liste.csv, lu en utf-8, colonnes séparées par des points-virgules',
  );
  expect(fileText('liste.csv', { ...report, delimiter: '#' })).toContain('#');
});

it('names the sheet of a workbook, and cells as cells', () => {
  const sheet = { ...report, form: 'xlsx', sheet: 'Mars', sheets: ['Mars', 'Avril'] };
  expect(fileText('liste.xlsx', sheet)).toBe('liste.xlsx, feuille «\u00a0Mars\u00a0»');
  expect(fileText('', { ...report, form: 'cells', read: 3 })).toBe(
    'Cellules collées\u00a0: 3 lignes lues',
  );
});

it('has words for every field a column may hold', () => {
  for (const field of IMPORT_FIELDS) expect(hasWords(`import-field-${field}`), field).toBe(true);
});
