import type { Axis, Level } from './axis';
import { largestRemainder } from './largest-remainder';
import { repairSubtotals } from './repair-subtotals';
import { type RoundedTable, roundTable } from './round-table';
import type { ShareBlock, ShareLevels, Shares } from './shares';

export interface Cascade {
  /** Whole units in leaf order, row by row. */
  readonly cells: Float64Array;
  /** The number of group × group subtotals that miss their exact share by a unit or more. */
  readonly missedSubtotals: number;
}

/** The two levels above a table, and the finished tables that its blocks must add up to. */
interface Parents {
  readonly rows: Level;
  readonly columns: Level;
  /** The table's rows by parent columns. */
  readonly left: Float64Array;
  /** Parent rows by the table's columns. */
  readonly top: Float64Array;
}

/**
 * Splits `total` units from the whole down to the leaves: row groups of every depth × column groups of every depth.
 *
 * The idea: a node's total is the floor or the ceiling of its exact share, and its children's shares add up to that
 * share. So the total lies between the sum of their floors and the sum of their ceilings, and the children can be
 * rounded to floors and ceilings that add up to it. Each node is rounded by its share of the whole, not of its parent's
 * integer, which keeps every part within one unit however deep the tree.
 *
 *     10 units for A, B and C alike, A and B in the North, C in the South:
 *     shares of the groups  6.67  3.33   → 7  3
 *     shares of the leaves  3.33  3.33   → 4  3   (must add up to 7)
 *                           3.33         → 3      (must add up to 3)
 *
 * With groups on both sides each table of children is rounded block by block, a block for each pair of parents.
 */
export function cascade(total: number, rows: Axis, columns: Axis, shares: ShareLevels): Cascade {
  const deepestRow = rows.levels.length - 1;
  const deepestColumn = columns.levels.length - 1;
  // Level by level, each table is rounded within its parents' tables to its left and above it.
  let meetsAll = true;
  let above: Float64Array[] = [];
  for (let p = 0; p <= deepestRow; p++) {
    const line: Float64Array[] = [];
    for (let q = 0; q <= deepestColumn; q++) {
      if (p === 0 && q === 0) line.push(Float64Array.of(total));
      // With the whole on one side there is a single line, which needs no table.
      else if (q === 0) line.push(splitSide(above[0]!, rows.levels[p - 1]!, shares(p, 0), true));
      else if (p === 0) line.push(splitSide(line[q - 1]!, columns.levels[q - 1]!, shares(0, q), false));
      else {
        const parents = {
          rows: rows.levels[p - 1]!,
          columns: columns.levels[q - 1]!,
          left: line[q - 1]!,
          top: above[q]!,
        };
        const { cells, meetsColumns } = splitTable(shares(p, q), parents);
        meetsAll &&= meetsColumns;
        line.push(cells);
      }
    }
    above = line;
  }
  const cells = above[deepestColumn]!;
  // If a block could not meet its column totals, cells and subtotals are repaired together.
  return { cells, missedSubtotals: meetsAll ? 0 : repairSubtotals({ cells, rows, columns, shares }) };
}

/** The totals of one side, one level deeper. */
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

/** A table of children: a block for each pair of parents. */
function splitTable(shares: Shares, { rows, columns, left, top }: Parents): RoundedTable {
  const height = rows.childStart[rows.size]!;
  const width = columns.childStart[columns.size]!;
  if (rows.size === 1 && columns.size === 1) return splitBlock(shares, { row: 0, column: 0, height, width }, left, top);
  const cells = new Float64Array(height * width);
  let meetsColumns = true;
  for (let a = 0; a < rows.size; a++) {
    const row = rows.childStart[a]!;
    const lastRow = rows.childStart[a + 1]!;
    for (let b = 0; b < columns.size; b++) {
      const column = columns.childStart[b]!;
      const lastColumn = columns.childStart[b + 1]!;
      const place = { row, column, height: lastRow - row, width: lastColumn - column };
      const rowTotals = new Float64Array(place.height);
      for (let i = row; i < lastRow; i++) rowTotals[i - row] = left[i * columns.size + b]!;
      const block = splitBlock(shares, place, rowTotals, top.subarray(a * width + column, a * width + lastColumn));
      meetsColumns &&= block.meetsColumns;
      copyBlock(block.cells, place, cells, width);
    }
  }
  return { cells, meetsColumns };
}

/** A single row or column takes its totals from the other side. */
function splitBlock(shares: Shares, place: ShareBlock, rows: Float64Array, columns: Float64Array): RoundedTable {
  if (columns.length === 1) return { cells: rows.slice(), meetsColumns: true };
  if (rows.length === 1) return { cells: columns.slice(), meetsColumns: true };
  return roundTable(shares, place, { rows, columns });
}

function copyBlock(block: Float64Array, place: ShareBlock, cells: Float64Array, width: number): void {
  for (let i = 0; i < place.height; i++) {
    const row = block.subarray(i * place.width, (i + 1) * place.width);
    cells.set(row, (place.row + i) * width + place.column);
  }
}
