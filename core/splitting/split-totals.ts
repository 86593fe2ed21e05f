import type { NumberTable } from '../arguments/cell';
import { checkLine } from '../arguments/check-shape';
import { check, invalid } from '../arguments/sheet-error';
import { toAxis } from './axis';
import { checkTable } from './bounds';
import { type Blocked, findFlow } from './find-flow';
import { fitTotals } from './fit-totals';
import { roundTable } from './round-table';
import { tableShares } from './shares';
import { MOST_CELLS, toAmounts } from './split-amount';
import { MOST_UNITS } from './target-units';
import { type DecimalUnit, toAmount, toDecimalUnit, toUnits } from './units';

export interface TotalsToSplit {
  readonly rowTotals: NumberTable;
  readonly columnTotals: NumberTable;
  readonly prior: NumberTable | undefined;
  readonly unit: number;
  readonly locked: NumberTable | undefined;
}

/** A table with both sets of totals, each part a multiple of the unit and a neighbour of its fitted share. */
export function splitTotals(request: TotalsToSplit): number[][] {
  const unit = toDecimalUnit(request.unit);
  const rowUnits = toUnitList('rowTotals', request.rowTotals, unit);
  const columnUnits = toUnitList('columnTotals', request.columnTotals, unit);
  const rowCount = rowUnits.length;
  const columnCount = columnUnits.length;
  const cells = rowCount * columnCount;
  check(cells <= MOST_CELLS, 'tooManyCells', { cells, most: MOST_CELLS });
  const sum = (units: Float64Array) =>
    toAmount(
      units.reduce((total, value) => total + value, 0),
      unit,
    );
  const sums = { rows: sum(rowUnits), columns: sum(columnUnits) };
  check(sums.rows === sums.columns, 'totalsDiffer', sums);
  if (request.prior) checkTable(request.prior, 'prior', rowCount, columnCount);
  const prior = request.prior?.values.slice() ?? new Float64Array(cells).fill(1);
  const held = hold(request.locked, unit, rowUnits, columnUnits, prior);
  const free = fitWhole(prior, rowUnits, columnUnits, unit);
  for (let at = 0; at < cells; at++) free[at]! += held[at]!;
  return toAmounts(free, rowCount, columnCount, 1, unit);
}

function toUnitList(argument: string, { values, rowCount, columnCount }: NumberTable, unit: DecimalUnit): Float64Array {
  checkLine(argument, { rowCount, columnCount });
  return values.map((value, i) => {
    const units = toUnits(value, unit);
    const place = { argument, row: columnCount === 1 ? i + 1 : 1, column: columnCount === 1 ? 1 : i + 1 };
    if (units === undefined) throw invalid('noMultipleAt', { ...place, value, unit: toAmount(1, unit) });
    check(units <= MOST_UNITS, 'tooManyUnits', { argument, unit: toAmount(1, unit) });
    return units;
  });
}

/** Takes locked parts out of the totals and of the prior; returns them in units. */
function hold(
  locked: NumberTable | undefined,
  unit: DecimalUnit,
  rowUnits: Float64Array,
  columnUnits: Float64Array,
  prior: Float64Array,
): Float64Array {
  const width = columnUnits.length;
  const held = new Float64Array(prior.length);
  if (!locked) return held;
  checkTable(locked, 'locked', rowUnits.length, width);
  locked.values.forEach((amount, at) => {
    if (Number.isNaN(amount)) return;
    const row = Math.floor(at / width);
    const column = at % width;
    const units = toUnits(amount, unit);
    const place = { argument: 'locked', row: row + 1, column: column + 1, value: amount };
    if (units === undefined) throw invalid('noMultipleAt', { ...place, unit: toAmount(1, unit) });
    if (units < 0) throw invalid('negative', place);
    held[at] = units;
    prior[at] = 0;
    rowUnits[row]! -= units;
    columnUnits[column]! -= units;
  });
  rowUnits.forEach((left, i) => {
    check(left >= 0, 'lockedAboveRow', { row: i + 1, over: toAmount(-left, unit) });
  });
  columnUnits.forEach((left, j) => {
    check(left >= 0, 'lockedAboveColumn', { column: j + 1, over: toAmount(-left, unit) });
  });
  return held;
}

function fitWhole(
  prior: Float64Array,
  rowUnits: Float64Array,
  columnUnits: Float64Array,
  unit: DecimalUnit,
): Float64Array {
  const fitted = fitTotals(prior, rowUnits, columnUnits);
  if ('rows' in fitted) throw blocked(fitted, unit);
  const rows = toAxis(rowUnits.length);
  const columns = toAxis(columnUnits.length);
  const shares = tableShares(rows, columns, fitted, new Float64Array(prior.length))(1, 1);
  const cells = new Float64Array(prior.length);
  if (roundTable(shares, 0, 0, rowUnits, columnUnits, cells)) return cells;
  // the fit has not settled within rounding's reach: a whole table with these totals and zeros is what can be had
  const found = findFlow(prior, rowUnits, columnUnits);
  if ('rows' in found) throw blocked(found, unit);
  return found.flow;
}

function blocked({ rows, columns, needed, available }: Blocked, unit: DecimalUnit) {
  return invalid(columns.length > 0 ? 'totalsBlocked' : 'totalsNowhere', {
    rows: rows.map((row) => row + 1).join(', '),
    columns: columns.map((column) => column + 1).join(', '),
    needed: toAmount(needed, unit),
    available: toAmount(available, unit),
  });
}
