import { type Blocked, findFlow } from './find-flow';

const QUICK_ROUNDS = 60;
const MOST_ROUNDS = 2000;

/**
 * A table with rows and columns of the given sums, in proportion to a prior as far as they allow (RAS, or iterative
 * proportional fitting). Zeros of the prior stay zero.
 *
 * The idea: scaling every row to its sum puts the columns out, and scaling every column to its sum puts the rows out
 * again, but less each time.
 *
 *     prior 1 1 / 1 2, rows 3 and 3, columns 2 and 4
 *     rows scaled      1.5  1.5  / 1  2
 *     columns scaled   1.2  1.71 / 0.8  2.29    … and on to 1.23  1.77 / 0.77  2.23
 *
 * If it does not settle quickly, a flow shows whether any table has these sums (if not, which rows and columns are in
 * the way) and which cells are zero in all such tables: left in, they would slow the fit down without end.
 * @param prior Row by row, not negative.
 * @param rowSums Whole, with the same total as the column sums.
 * @see M. Bacharach, Biproportional Matrices and Input-Output Change, 1970; F. Pukelsheim, 2014.
 */
export function fitTotals(
  prior: Float64Array,
  rowSums: Float64Array,
  columnSums: Float64Array,
  tolerance = 1e-6,
): Float64Array | Blocked {
  const table = prior.slice();
  if (scale(table, rowSums, columnSums, tolerance, QUICK_ROUNDS)) return table;
  // The fit crawls: cells that are zero in every table with these sums are removed from the prior, and it starts over.
  const found = findFlow(prior, rowSums, columnSums);
  if ('rows' in found) return found;
  for (let at = 0; at < table.length; at++) table[at] = found.forcedZero[at] ? 0 : prior[at]!;
  scale(table, rowSums, columnSums, tolerance, MOST_ROUNDS);
  return table;
}

/** Scales rows and columns in turn until both have their sums; false if the rounds do not suffice. */
function scale(
  table: Float64Array,
  rowSums: Float64Array,
  columnSums: Float64Array,
  tolerance: number,
  rounds: number,
): boolean {
  const width = columnSums.length;
  const factors = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const off = scaleRows(table, rowSums, width, factors);
    for (let j = 0; j < width; j++) factors[j] = factors[j]! > 0 ? columnSums[j]! / factors[j]! : 0;
    for (let at = 0; at < table.length; at++) table[at]! *= factors[at % width]!;
    if (round > 0 && off < tolerance) return hasSums(table, rowSums, columnSums, tolerance);
  }
  return false;
}

/**
 * Scales each row to its sum and leaves the columns' sums in `columnNow`; returns the largest error of a row.
 */
function scaleRows(table: Float64Array, rowSums: Float64Array, width: number, columnNow: Float64Array): number {
  let off = 0;
  columnNow.fill(0);
  for (let i = 0; i < rowSums.length; i++) {
    const start = i * width;
    let sum = 0;
    for (let at = start; at < start + width; at++) sum += table[at]!;
    off = Math.max(off, Math.abs(sum - rowSums[i]!));
    const factor = sum > 0 ? rowSums[i]! / sum : 0;
    for (let j = 0; j < width; j++) {
      table[start + j]! *= factor;
      columnNow[j]! += table[start + j]!;
    }
  }
  return off;
}

function hasSums(table: Float64Array, rowSums: Float64Array, columnSums: Float64Array, tolerance: number): boolean {
  const width = columnSums.length;
  const rows = new Float64Array(rowSums.length);
  const columns = new Float64Array(width);
  for (let at = 0; at < table.length; at++) {
    rows[Math.floor(at / width)]! += table[at]!;
    columns[at % width]! += table[at]!;
  }
  const isNear = (sums: Float64Array, wanted: Float64Array) =>
    sums.every((sum, i) => Math.abs(sum - wanted[i]!) <= tolerance);
  return isNear(rows, rowSums) && isNear(columns, columnSums);
}
