import { expect, it } from 'vitest';
import type { SignatureRow } from '../../lib/contract';
import { matching } from './matching';

const row = (number: number, family_name: string, given_name: string): SignatureRow => ({
  number,
  registration_id: String(number),
  family_name,
  given_name,
  organisation: 'Ville de Lormière',
  signed: [false],
});
const ROWS = [row(1, 'Benali', 'Noémie'), row(12, 'Lefèvre', 'Zoé'), row(21, 'Le Goff', 'Yann')];
const found = (typed: string) => matching(ROWS, typed).map(({ number }) => number);

it('finds by number, by words without accents, and everybody when nothing is typed', () => {
  expect(found('  ')).toEqual([1, 12, 21]);
  expect(found('12')).toEqual([12]);
  expect(found('lefevre')).toEqual([12]);
  expect(found('ville noe')).toEqual([1]);
  expect(found('goff le')).toEqual([21]);
  expect(found('inconnu')).toEqual([]);
});
