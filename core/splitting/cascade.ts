import type { Axis, Level } from './axis';
import { largestRemainder } from './largest-remainder';
import { repairSubtotals } from './repair-subtotals';
import { roundTable } from './round-table';
import type { ShareLevels, Shares } from './shares';

/** Whole units in leaf order, row-major, and how many group × group subtotals miss their share by a unit or more. */
export interface Cascade {
  readonly cells: Float64Array;
  readonly missedSubtotals: number;
}

/**
 * Splits `total` units from the whole to the leaves, row groups of every depth × column groups of every depth.
 * Each table of children is rounded by its exact shares of the whole, within the totals of its parents.
 */
export function cascade(total: number, rows: Axis, columns: Axis, shares: ShareLevels): Cascade {
  const deepestRow = rows.levels.length - 1;
  const deepestColumn = columns.levels.length - 1;
  let sound = true;
  let above: Float64Array[] = [];
  for (let p = 0; p <= deepestRow; p++) {
    const line: Float64Array[] = [];
    for (let q = 0; q <= deepestColumn; q++) {
      if (p === 0 && q === 0) line.push(Float64Array.of(total));
      else if (q === 0) line.push(splitSide(above[0]!, rows.levels[p - 1]!, shares(p, 0), true));
      else if (p === 0) line.push(splitSide(line[q - 1]!, columns.levels[q - 1]!, shares(0, q), false));
      else {
        const split = splitBlocks(rows.levels, p, columns.levels, q, shares(p, q), line[q - 1]!, above[q]!);
        sound &&= split.sound;
        line.push(split.cells);
      }
    }
    above = line;
  }
  const cells = above[deepestColumn]!;
  return { cells, missedSubtotals: sound ? 0 : repairSubtotals(cells, rows, columns, shares) };
}

/** The totals of one side, a level deeper. */
function splitSide(parents: Float64Array, level: Level, shares: Shares, isRows: boolean): Float64Array {
  const size = level.childStart[level.size]!;
  const wholes = new Float64Array(size);
  const fractions = new Int32Array(size);
  shares.fill({ row: 0, column: 0, height: isRows ? size : 1, width: isRows ? 1 : size }, wholes, fractions);
  for (let node = 0; node < level.size; node++) {
    largestRemainder(wholes, fractions, level.childStart[node]!, level.childStart[node + 1]!, parents[node]!);
  }
  return wholes;
}

function splitBlocks(
  rowLevels: readonly Level[],
  p: number,
  columnLevels: readonly Level[],
  q: number,
  shares: Shares,
  left: Float64Array,
  top: Float64Array,
): { cells: Float64Array; sound: boolean } {
  const rowParents = rowLevels[p - 1]!;
  const columnParents = columnLevels[q - 1]!;
  const height = rowLevels[p]!.size;
  const width = columnLevels[q]!.size;
  const isWhole = rowParents.size === 1 && columnParents.size === 1;
  const cells = new Float64Array(height * width);
  let sound = true;
  for (let a = 0; a < rowParents.size; a++) {
    const firstRow = rowParents.childStart[a]!;
    const lastRow = rowParents.childStart[a + 1]!;
    for (let b = 0; b < columnParents.size; b++) {
      const firstColumn = columnParents.childStart[b]!;
      const lastColumn = columnParents.childStart[b + 1]!;
      const rowTotals = new Float64Array(lastRow - firstRow);
      for (let i = firstRow; i < lastRow; i++) rowTotals[i - firstRow] = left[i * columnParents.size + b]!;
      const columnTotals = top.subarray(a * width + firstColumn, a * width + lastColumn);
      const block = isWhole ? cells : new Float64Array(rowTotals.length * columnTotals.length);
      sound = splitBlock(shares, firstRow, firstColumn, rowTotals, columnTotals, block) && sound;
      if (!isWhole) copyBlock(block, columnTotals.length, cells, width, firstRow, firstColumn);
    }
  }
  return { cells, sound };
}

function splitBlock(
  shares: Shares,
  firstRow: number,
  firstColumn: number,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  block: Float64Array,
): boolean {
  if (columnTotals.length === 1) block.set(rowTotals);
  else if (rowTotals.length === 1) block.set(columnTotals);
  else return roundTable(shares, firstRow, firstColumn, rowTotals, columnTotals, block);
  return true;
}

function copyBlock(
  block: Float64Array,
  blockWidth: number,
  cells: Float64Array,
  width: number,
  firstRow: number,
  firstColumn: number,
): void {
  for (let start = 0, row = firstRow; start < block.length; start += blockWidth, row++) {
    cells.set(block.subarray(start, start + blockWidth), row * width + firstColumn);
  }
}
