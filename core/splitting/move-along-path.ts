import { type Block, RAISED } from './round-table';
import { FIXED } from './shares';

const UNSEEN = -1;

/**
 * Moves one raise from a column with a surplus to one that lacks, through as few rows as possible (breadth first).
 * Tells whether there was a way; if there is none from any surplus, the totals allow no such table.
 */
export function moveAlongPath(block: Block): boolean {
  const { width, surplus } = block;
  for (let from = 0; from < width; from++) if (surplus[from]! > 0 && moveFrom(block, from)) return true;
  return false;
}

function moveFrom({ height, width, fractions, surplus }: Block, from: number): boolean {
  const cameFrom = new Int32Array(width).fill(UNSEEN);
  const throughRow = new Int32Array(width);
  const seenRows = new Uint8Array(height);
  const queue = [from];
  cameFrom[from] = from;
  for (const column of queue) {
    if (surplus[column]! < 0) {
      shift(column);
      return true;
    }
    for (let i = 0; i < height; i++) {
      if (seenRows[i] || fractions[i * width + column]! < RAISED) continue;
      seenRows[i] = 1;
      for (let j = 0; j < width; j++) {
        const fraction = fractions[i * width + j]!;
        if (cameFrom[j] !== UNSEEN || fraction >= RAISED || fraction === FIXED) continue;
        cameFrom[j] = column;
        throughRow[j] = i;
        queue.push(j);
      }
    }
  }
  return false;

  function shift(end: number): void {
    surplus[end]!++;
    surplus[from]!--;
    for (let column = end; column !== from; column = cameFrom[column]!) {
      const start = throughRow[column]! * width;
      fractions[start + column]! += RAISED;
      fractions[start + cameFrom[column]!]! -= RAISED;
    }
  }
}
