import { expect, it } from 'vitest';
import type { PieceView } from '../../lib/contract';
import type { Block } from './blocks';
import { blockOf, firstPieces } from './links';

function piece(path: string, first: number, last = first): PieceView {
  return { path, first, last, role: 'text', reason: '' };
}

const blocks: Block[] = [
  'title',
  'sessions[0]',
  'sessions[0].venue',
  'sessions[0].slots[1]',
  'sessions[0].slots[1].speakers[0]',
  'contact',
  'unplaced@7',
  'unplaced@9',
].map((path) => ({ path, look: 'text', words: path }));

it('finds the block of a piece, or the nearest that holds it', () => {
  const found = (path: string, first = 0) => blockOf(piece(path, first), blocks)?.path;
  expect(found('sessions[0].slots[1].speakers[0]')).toBe('sessions[0].slots[1].speakers[0]');
  expect(found('sessions[0].slots[1].description')).toBe('sessions[0].slots[1]');
  expect(found('sessions[0].slots[4].speakers[2]')).toBe('sessions[0]');
  expect(found('contact_email')).toBe('contact');
  expect(found('unplaced', 9)).toBe('unplaced@9');
  expect(found('presentation')).toBeUndefined();
});

it('leads from a block to what it is itself before what it only holds', () => {
  const pieces = [
    piece('sessions[0].date', 1),
    piece('sessions[0]', 3),
    piece('sessions[0].slots[1]', 5),
    piece('sessions[0].slots[1].description', 6),
  ];
  const first = firstPieces(pieces, blocks);
  expect(first.get('sessions[0]')?.first).toBe(3);
  expect(first.get('sessions[0].slots[1]')?.first).toBe(5);
  expect(first.get('title')).toBeUndefined();
});
