import { type Block, RAISED, raisedIf } from './block';
import { largestRemainder } from './largest-remainder';
import { selectLargest } from './select-largest';
import { FIXED, type Shares } from './shares';

/** The place of a block's first cell in its table. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** The totals that the rows and columns of a block must add up to. */
export interface Totals {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/** The state while row after row is raised. */
interface Raising {
  readonly block: Block;
  /** The number of cells that each row has to raise. */
  readonly missing: Int32Array;
  /** The number of cells that each column has to raise in all. */
  readonly needs: Float64Array;
  /** The number of cells that each column has raised so far. */
  readonly raised: Float64Array;
}

/**
 * Rounds each row by itself. A row of 0.6, 0.4, 1.3 with the total 2 has the whole parts 0, 0, 1, so it raises one
 * cell, the one with the largest fraction: 1, 0, 1.
 */
export function raiseRows(shares: Shares, corner: Corner, totals: Totals): Block {
  const height = totals.rows.length;
  const width = totals.columns.length;
  const block: Block = {
    height,
    width,
    cells: new Float64Array(height * width),
    fractions: new Int32Array(height * width),
    thresholds: new Int32Array(height),
    surplus: new Int32Array(width),
  };
  const raising: Raising = {
    block,
    missing: new Int32Array(height),
    needs: totals.columns.slice(),
    raised: new Float64Array(width),
  };
  // All rows are counted before the first is raised, because ties depend on the needs of each column in all.
  countMissing(raising, shares, corner, totals.rows);
  for (let i = 0; i < height; i++) if (raising.missing[i]! > 0) raiseRow(raising, i);
  for (let j = 0; j < width; j++) block.surplus[j] = raising.raised[j]! - raising.needs[j]!;
  return block;
}

/** Fills in the shares, and finds each row's number of cells to raise and the smallest fraction among them. */
function countMissing(
  { block, missing, needs }: Raising,
  shares: Shares,
  { row, column }: Corner,
  rowTotals: Float64Array,
): void {
  const { width, cells, fractions, thresholds } = block;
  const movable = new Int32Array(width);
  for (let i = 0, at = 0; i < rowTotals.length; i++) {
    const start = at;
    shares.fill({ row: row + i, column, height: 1, width }, cells, fractions, start);
    let rest = rowTotals[i]!;
    let count = 0;
    for (let j = 0; j < width; j++, at++) {
      rest -= cells[at]!;
      if (fractions[at] !== FIXED) movable[count++] = fractions[at]!;
    }
    if (rest < 0 || rest > count) largestRemainder(cells, fractions, start, at, rowTotals[i]!);
    else if (rest > 0) {
      missing[i] = rest;
      thresholds[i] = selectLargest(movable, count, rest);
    }
    for (let j = 0; j < width; j++) needs[j]! -= cells[start + j]!;
  }
}

/** Raises every fraction above the row's threshold, then as many of those at the threshold as are still missing. */
function raiseRow(raising: Raising, i: number): void {
  const { missing, raised } = raising;
  const { width, fractions, thresholds } = raising.block;
  const start = i * width;
  const threshold = thresholds[i]!;
  let left = missing[i]!;
  let ties = 0;
  let lastTie = 0;
  for (let j = 0; j < width; j++) {
    const fraction = fractions[start + j]!;
    const isAbove = (threshold - fraction) >>> 31;
    fractions[start + j] = raisedIf(isAbove, fraction);
    raised[j]! += isAbove;
    left -= isAbove;
    if (fraction === threshold) {
      ties++;
      lastTie = j;
    }
  }
  for (const j of ties === 1 ? [lastTie] : mostLagging(raising, i, left)) {
    fractions[start + j]! += RAISED;
    raised[j]!++;
  }
}

/** The tied columns that lag most behind their share of the raises so far; of two equal ones the earlier. */
function mostLagging({ block, needs, raised }: Raising, i: number, count: number): number[] {
  const { height, width, fractions, thresholds } = block;
  const progress = (i + 1) / height;
  const ties: number[] = [];
  for (let j = 0; j < width; j++) if (fractions[i * width + j] === thresholds[i]) ties.push(j);
  const lag = (j: number) => needs[j]! * progress - raised[j]!;
  return ties.sort((one, other) => lag(other) - lag(one) || one - other).slice(0, count);
}
