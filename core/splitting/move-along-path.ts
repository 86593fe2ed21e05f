import { type Block, RAISED } from './block';
import { FIXED } from './shares';

const UNSEEN = -1;

/**
 * Moves one raise from a column that has too many to a column that lacks one, through as few rows as possible.
 *
 * The idea: columns are places, and a row that has raised a cell in column A and could raise one in column B is a road
 * from A to B. A breadth-first search over these roads finds the shortest path; each row on it then swaps once.
 *
 *     A    B    C
 *     0.7↑ 0.3  0       A has a raise too many and C lacks one, but no row can lower A and raise C.
 *     0    0.6↑ 0.4     The first row swaps A for B and the second B for C: A → B → C.
 *
 * @returns false if no path leads from any such column: then no table has these totals.
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

  /** Walks the path back from its end and swaps in each row on it. */
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
