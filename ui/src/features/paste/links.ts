// Which block a piece of the source became, and the other way round, by their paths.

import type { PieceView } from '../../lib/contract';
import type { Block } from './blocks';

/** Some parts of a programme are one block: `contact_email` stands in `contact`. */
function blockPath(path: string): string {
  const whole = /^(contact|registration)(?=_|$)/.exec(path);
  return whole ? (whole[1] ?? path) : path;
}

/** The path of what holds a part: `sessions[0].slots[1]`, then `sessions[0].slots`, … */
function holderOf(path: string): string {
  return path.replace(/(\.[a-z_]+|\[\d+\])$|^[a-z_]+$/, '');
}

/** The block a piece went to: its own, or the nearest that holds it. */
export function blockOf(piece: PieceView, blocks: readonly Block[]): Block | undefined {
  if (piece.path.startsWith('unplaced')) return leftOf(piece, blocks);
  for (let path = blockPath(piece.path); path !== ''; path = holderOf(path)) {
    const found = blocks.find((block) => block.path === path);
    if (found) return found;
  }
  return undefined;
}

function leftOf(piece: PieceView, blocks: readonly Block[]): Block | undefined {
  const first = (block: Block) => Number(block.path.split('@')[1]);
  return blocks.findLast(
    (block) => block.path.startsWith('unplaced@') && first(block) <= piece.last,
  );
}

/** The first piece that went to each block, by the block's path. */
export function firstPieces(
  pieces: readonly PieceView[],
  blocks: readonly Block[],
): Map<string, PieceView> {
  const found = new Map<string, PieceView>();
  for (const piece of pieces) {
    const block = blockOf(piece, blocks);
    const earlier = block && found.get(block.path);
    // What is exactly this block comes before what it only holds.
    if (block && (!earlier || (earlier.path !== block.path && piece.path === block.path))) {
      found.set(block.path, piece);
    }
  }
  return found;
}
