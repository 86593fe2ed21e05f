import { isNotCalculated } from '../../../core/life/not-calculated';
import type { CellBlock } from '../../../core/workbook/sheet-host';
import type { PlainCell } from '../../../core/workbook/workbook-plan';

/** Google Sheets shows this whatever error a function throws. */
export const UNNAMED_ERROR = '#ERROR!';

const errorCodes: readonly PlainCell[] = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#REF!', '#NAME?', '#NULL!'];
/** Sums of decimals that should give zero leave less than this. */
const NOTHING = 1e-9;

export interface CellDifference {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly expected: PlainCell;
  readonly found: PlainCell;
}

/** @param tolerance As a share of the larger number. */
export function isSameCell(expected: PlainCell, found: PlainCell, tolerance: number): boolean {
  if (expected === found) return true;
  if (typeof expected === 'number' && typeof found === 'number') {
    const larger = Math.max(Math.abs(expected), Math.abs(found));
    return larger < NOTHING || Math.abs(expected - found) <= tolerance * larger;
  }
  return found === UNNAMED_ERROR && errorCodes.includes(expected);
}

/** Lists the cells that differ between the blocks; a missing cell counts as blank. */
export function differencesOf(expected: CellBlock, found: CellBlock, tolerance: number): CellDifference[] {
  const differences: CellDifference[] = [];
  for (let row = 0; row < Math.max(expected.length, found.length); row++) {
    const wanted = expected[row] ?? [];
    const got = found[row] ?? [];
    for (let column = 0; column < Math.max(wanted.length, got.length); column++) {
      const pair = { expected: wanted[column] ?? null, found: got[column] ?? null };
      if (!isSameCell(pair.expected, pair.found, tolerance)) differences.push({ row, column, ...pair });
    }
  }
  return differences;
}

/** Whether the difference may only mean that the cell is not calculated yet. */
export function isPending({ expected, found }: Pick<CellDifference, 'expected' | 'found'>): boolean {
  return found === null ? expected !== null : isNotCalculated(found);
}
