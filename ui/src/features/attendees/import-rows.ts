// The preview of a list: every row of the file that became somebody or was left out, in order, with
// what is to be checked about it.

import type { ImportDifference, ImportProblem, ImportReport, ImportRow } from '../../lib/contract';
import type { StatusKind } from '../../lib/components/status';
import { t, type WordArgs } from '../../lib/i18n/index.svelte';

/** What a column may hold, in the order in which it is offered. */
export const IMPORT_FIELDS = [
  'family_name',
  'given_name',
  'full_name',
  'civility',
  'email',
  'phone',
  'organisation',
  'function',
  'territory',
  'category',
  'session',
  'wish',
  'status',
  'needs',
  'meal',
  'photo_consent',
  'note',
  'payer_family_name',
  'payer_given_name',
  'payer_email',
  'ignored',
] as const;

export interface PreviewRow {
  row: number;
  /** Code under `import-fate-<code>`. */
  fate: string;
  family_name: string;
  given_name: string;
  organisation: string;
  email: string;
  session_ids: readonly string[];
  /** The workshops they would like, in words. */
  wishes: string;
  meal: string;
  /** The first row about the same person; 0 when there is none before. */
  same_as: number;
  problems: readonly ImportProblem[];
}

const FATES: Record<string, StatusKind> = {
  added: 'done',
  recognised: 'information',
  cancelled: 'neutral',
  'left-out': 'attention',
};

export function fateKind(fate: string): StatusKind {
  return FATES[fate] ?? 'neutral';
}

/** The rows of the preview. A row with problems but nobody in it was left out. */
export function previewRows(report: ImportReport): PreviewRow[] {
  const problems = new Map<number, ImportProblem[]>();
  for (const problem of report.problems) {
    if (problem.row === 0) continue;
    problems.set(problem.row, [...(problems.get(problem.row) ?? []), problem]);
  }
  const people = new Set(report.people.map(({ row }) => row));
  const leftOut = [...problems.keys()].filter((row) => !people.has(row));
  return [
    ...report.people.map((person) => ({ ...person, problems: problems.get(person.row) ?? [] })),
    ...leftOut.map((row) => ({
      row,
      fate: 'left-out',
      family_name: '',
      given_name: '',
      organisation: '',
      email: '',
      session_ids: [],
      wishes: '',
      meal: '',
      same_as: 0,
      problems: problems.get(row) ?? [],
    })),
  ].sort((a, b) => a.row - b.row);
}

/** Whether bringing it in changes anything; a list brought in twice does not. */
export function changesSomething(report: ImportReport): boolean {
  const adds = ({ fate, session_ids }: ImportRow) => fate === 'added' || session_ids.length > 0;
  return report.taken > 0 || report.people.some(adds);
}

/** The rows that may be about somebody who is known: those to decide first. */
export function inQuestion(report: ImportReport): ImportRow[] {
  const rows = report.people.filter(({ candidates }) => candidates.length > 0);
  const open = ({ decided }: ImportRow) => (decided === '' ? 0 : 1);
  return rows.sort((a, b) => open(a) - open(b) || a.row - b.row);
}

/** Every cell that differs, with the row and the person it is about. */
export function differing(
  report: ImportReport,
): { row: number; name: string; cell: ImportDifference }[] {
  return report.people.flatMap((person) =>
    person.differences.map((cell) => ({
      row: person.row,
      name: `${person.given_name} ${person.family_name}`.trim(),
      cell,
    })),
  );
}

/** What a cell holds, in words. */
export function cellWords(field: string, value: string): string {
  if (value === '') return t('lists-differences-empty');
  if (field === 'category') return t(`category-${value}`);
  if (field === 'status') return t(`place-status-${value}`);
  if (field === 'photo_consent') return t(`lists-answer-${value}`);
  return value;
}

/** What is to be known of the whole file or of a whole column. */
export function fileProblems(report: ImportReport): ImportProblem[] {
  return report.problems.filter(({ row }) => row === 0);
}

/** A problem in words, with the column it is about. */
export function problemText(problem: ImportProblem): string {
  const args: WordArgs = {};
  for (const { name, value } of problem.context) {
    if (name === 'field') args[name] = t(`import-field-${value}`);
    else args[name] = /^\d{1,9}$/.test(value) ? Number(value) : value;
  }
  const message = t(`import-${problem.code}`, args);
  if (!problem.column) return message;
  return t('attendees-import-about-column', { column: problem.column, message });
}

const DELIMITERS: Record<string, string> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'pipe',
};

/** « liste.csv, lu en utf-8, colonnes séparées par des points-virgules », or the sheet it is in. */
export function fileText(name: string, report: ImportReport): string {
  if (report.form === 'cells') return t('lists-file-cells', { rows: report.read });
  if (report.form !== 'text') return t('lists-file-sheet', { name, sheet: report.sheet });
  const known = DELIMITERS[report.delimiter];
  return t('attendees-import-file', {
    name,
    encoding: report.encoding,
    delimiter: known ? t(`attendees-import-delimiter-${known}`) : report.delimiter,
  });
}
