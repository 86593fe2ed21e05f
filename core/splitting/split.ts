import { type Axis, toAxis } from './axis';
import { cascade } from './cascade';
import { toExactWeights } from './exact-weights';
import { productShares, type ShareLevels, tableShares } from './shares';
import { type Bounds, fillWithin } from './water-filling';

export interface SplitRequest {
  /** Whole units; not negative. */
  readonly total: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** One weight a row and one a column, or one a cell (row-major). Not negative, not all zero. */
  readonly weights: { readonly rows: Float64Array; readonly columns: Float64Array } | Float64Array;
  /** In units, a cell each; feasible. */
  readonly bounds?: Bounds | undefined;
  /** Group names of each row and column, outermost first. */
  readonly rowGroups?: readonly (readonly string[])[] | undefined;
  readonly columnGroups?: readonly (readonly string[])[] | undefined;
}

export interface Split {
  /** Whole units, row-major. */
  readonly cells: Float64Array;
  /** Group × group subtotals that miss their exact share by a unit or more: no rounding need meet them all. */
  readonly missedSubtotals: number;
}

/** Splits whole units so that they add up in every direction; see docs/functions.md, SPLITTARGET. */
export function split(request: SplitRequest): Split {
  const rows = toAxis(request.rowCount, request.rowGroups);
  const columns = toAxis(request.columnCount, request.columnGroups);
  const { cells, missedSubtotals } = cascade(request.total, rows, columns, toShares(request, rows, columns));
  return { cells: toOriginalOrder(cells, rows, columns), missedSubtotals };
}

function toShares({ total, weights, bounds }: SplitRequest, rows: Axis, columns: Axis): ShareLevels {
  if (!(weights instanceof Float64Array) && !bounds) {
    const rowWeights = toExactWeights(inOrder(weights.rows, rows));
    return productShares(total, rows, columns, rowWeights, toExactWeights(inOrder(weights.columns, columns)));
  }
  const table = weights instanceof Float64Array ? toExactWeights(weights) : multiply(weights.rows, weights.columns);
  const none = bounds ?? {
    lower: new Float64Array(table.length),
    upper: new Float64Array(table.length).fill(Number.POSITIVE_INFINITY),
  };
  const { high, low } = fillWithin(total, table, none);
  return tableShares(rows, columns, tableInOrder(high, rows, columns), tableInOrder(low, rows, columns));
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

function inOrder(values: Float64Array, { order }: Axis): Float64Array {
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
