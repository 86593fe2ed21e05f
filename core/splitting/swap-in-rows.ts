import { type Block, RAISED } from './block';
import { FIXED } from './shares';

/** The cells of one row that may give up a raise, or take one. */
interface Candidates {
  readonly cells: Int32Array;
  count: number;
}

/**
 * Moves raises within each row, from columns that have too many to columns that lack some, if a move costs at most
 * `price`.
 * @param open The number of raises in a wrong column.
 * @returns The number that remain in a wrong column.
 */
export function swapInRows(block: Block, price: number, open: number): number {
  const { height, width, fractions, thresholds, surplus } = block;
  const over = Int32Array.from(surplus.keys()).filter((j) => surplus[j]! > 0);
  const short = Int32Array.from(surplus.keys()).filter((j) => surplus[j]! < 0);
  const givers: Candidates = { cells: new Int32Array(width), count: 0 };
  const takers: Candidates = { cells: new Int32Array(width), count: 0 };
  let left = open;
  for (let i = 0; i < height && left > 0; i++) {
    const start = i * width;
    const threshold = thresholds[i]!;
    const lowest = Math.max(threshold - price, FIXED + 1);
    // One unsigned comparison per cell: the processor would mispredict a second one half the time.
    const givingRange = threshold + price;
    const takingRange = threshold - lowest;
    let giving = 0;
    for (let z = 0; z < over.length; z++) {
      const above = (fractions[start + over[z]!]! - RAISED) >>> 0;
      if (above <= givingRange && surplus[over[z]!]! > 0) givers.cells[giving++] = start + over[z]!;
    }
    if (giving === 0) continue;
    let taking = 0;
    for (let z = 0; z < short.length; z++) {
      const above = (fractions[start + short[z]!]! - lowest) >>> 0;
      if (above <= takingRange && surplus[short[z]!]! < 0) takers.cells[taking++] = start + short[z]!;
    }
    givers.count = giving;
    takers.count = taking;
    if (taking > 0) left -= swapCheapest(block, start, givers, takers, price);
  }
  return left;
}

/** Pairs the smallest raised fraction with the largest unraised one until a pair costs too much; counts the swaps. */
function swapCheapest(
  { fractions, surplus }: Block,
  start: number,
  { cells: givers, count: giving }: Candidates,
  { cells: takers, count: taking }: Candidates,
  price: number,
): number {
  const pairs = Math.min(giving, taking);
  for (let swapped = 0; swapped < pairs; swapped++) {
    let giver = 0;
    for (let z = 1; z < giving - swapped; z++) if (fractions[givers[z]!]! < fractions[givers[giver]!]!) giver = z;
    let taker = 0;
    for (let z = 1; z < taking - swapped; z++) if (fractions[takers[z]!]! > fractions[takers[taker]!]!) taker = z;
    const from = givers[giver]!;
    const to = takers[taker]!;
    if (fractions[from]! - RAISED - fractions[to]! > price) return swapped;
    fractions[from]! -= RAISED;
    fractions[to]! += RAISED;
    surplus[from - start]!--;
    surplus[to - start]!++;
    givers[giver] = givers[giving - swapped - 1]!;
    takers[taker] = takers[taking - swapped - 1]!;
  }
  return pairs;
}
