// Which rows of a signed sheet are looked for: by the number on paper, or by words of a name.

import type { SignatureRow } from '../../lib/contract';

/** A text without accents and casing. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The rows whose number is the one typed, or in which every word typed begins a word. */
export function matching(rows: readonly SignatureRow[], typed: string): readonly SignatureRow[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const number = words.length === 1 && /^\d+$/.test(words[0] ?? '') ? Number(words[0]) : undefined;
  return rows.filter((row) => {
    if (number !== undefined) return row.number === number;
    const text = ` ${plain(`${row.family_name} ${row.given_name} ${row.organisation}`)}`;
    return words.every((word) => text.includes(` ${word}`));
  });
}
