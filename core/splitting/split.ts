import { type Axis, toAxis } from './axis';
import { cascade } from './cascade';
import { toExactWeights } from './exact-weights';
import { productShares } from './product-shares';
import type { ShareLevels } from './shares';
import { tableShares } from './table-shares';
import { type Bounds, fillWithin } from './water-filling';

export interface SplitRequest {
  /** Whole units; not negative. */
  readonly total: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** One weight for each row and each column, or one for each cell, row by row. Not negative, not all zero. */
  readonly weights: { readonly rows: Float64Array; readonly columns: Float64Array } | Float64Array;
  /** The bounds of each cell in units; some split must be within them. */
  readonly bounds?: Bounds | undefined;
  /** Group names of each row and column, outermost first. */
  readonly rowGroups?: readonly (readonly string[])[] | undefined;
  readonly columnGroups?: readonly (readonly string[])[] | undefined;
}

export interface Split {
  /** Whole units, row by row. */
  readonly cells: Float64Array;
  /** The number of group × group subtotals that miss their exact share by a unit or more; meeting all may be impossible. */
  readonly missedSubtotals: number;
}

/**
 * Splits whole units so that they add up in every direction. It relies on the checks in toRequest.
 * 10 units over rows 2 : 1 and columns 1 : 1 have the shares 3.33 3.33 / 1.67 1.67 and become 4 3 / 1 2, with the row
 * totals 7 and 3 and the column totals 5 and 5.
 */
export function split(request: SplitRequest): Split {
  // Rows and columns become trees, in which the members of a group are adjacent.
  const rows = toAxis(request.rowCount, request.rowGroups);
  const columns = toAxis(request.columnCount, request.columnGroups);
  // Every cell and every subtotal gets its exact share.
  const shares = toShares(request, rows, columns);
  // The shares are rounded from the whole down to the cells, and the cells go back to their places.
  const { cells, missedSubtotals } = cascade(request.total, rows, columns, shares);
  return { cells: toOriginalOrder(cells, rows, columns), missedSubtotals };
}

function toShares({ total, weights, bounds }: SplitRequest, rows: Axis, columns: Axis): ShareLevels {
  if (!(weights instanceof Float64Array) && !bounds) {
    const rowWeights = toExactWeights(lineInOrder(weights.rows, rows));
    return productShares(total, rows, columns, rowWeights, toExactWeights(lineInOrder(weights.columns, columns)));
  }
  const table = weights instanceof Float64Array ? toExactWeights(weights) : multiply(weights.rows, weights.columns);
  const none = bounds ?? {
    lower: new Float64Array(table.length),
    upper: new Float64Array(table.length).fill(Number.POSITIVE_INFINITY),
  };
  const { high, low } = fillWithin(total, table, none);
  const inOrder = { high: tableInOrder(high, rows, columns), low: tableInOrder(low, rows, columns) };
  return tableShares(rows, columns, inOrder);
}

function multiply(rows: Float64Array, columns: Float64Array): Float64Array {
  const exactRows = toExactWeights(rows);
  const exactColumns = toExactWeights(columns);
  const table = new Float64Array(rows.length * columns.length);
  for (let i = 0, at = 0; i < rows.length; i++) {
    for (let j = 0; j < columns.length; j++, at++) table[at] = exactRows[i]! * exactColumns[j]!;
  }
  return table;
}

function lineInOrder(values: Float64Array, { order }: Axis): Float64Array {
  return order ? values.map((_, leaf) => values[order[leaf]!]!) : values;
}

function tableInOrder(values: Float64Array, rows: Axis, columns: Axis): Float64Array {
  return reorder(values, rows, columns, (ordered, leaf, original) => {
    ordered[leaf] = values[original]!;
  });
}

function toOriginalOrder(cells: Float64Array, rows: Axis, columns: Axis): Float64Array {
  return reorder(cells, rows, columns, (ordered, leaf, original) => {
    ordered[original] = cells[leaf]!;
  });
}

/** Moves each cell between its place among the leaves and its original one. */
function reorder(
  values: Float64Array,
  rows: Axis,
  columns: Axis,
  move: (ordered: Float64Array, leaf: number, original: number) => void,
): Float64Array {
  if (!rows.order && !columns.order) return values;
  const width = columns.levels.at(-1)!.size;
  const ordered = new Float64Array(values.length);
  for (let leaf = 0; leaf < values.length; leaf++) {
    const row = Math.floor(leaf / width);
    const column = leaf % width;
    move(ordered, leaf, (rows.order?.[row] ?? row) * width + (columns.order?.[column] ?? column));
  }
  return ordered;
}
