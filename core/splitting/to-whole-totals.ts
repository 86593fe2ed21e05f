import type { NumberTable } from '../arguments/cell';
import { checkCellCount } from '../arguments/check-cell-count';
import { oneLineOfNumbers } from '../arguments/one-line-of-numbers';
import { placeInLine } from '../arguments/place-in-line';
import { check, invalid } from '../arguments/sheet-error';
import { checkTable } from './check-table';
import type { Totals } from './raise-rows';
import { MOST_UNITS } from './target-units';
import type { TotalsToSplit } from './totals-to-split';
import { type DecimalUnit, toAmount, toDecimalUnit, toUnits } from './units';

export interface WholeTotals {
  readonly unit: DecimalUnit;
  /** The totals without the locked parts. */
  readonly left: Totals;
  /** Row by row; zero in locked cells, which take nothing more. */
  readonly prior: Float64Array;
  /** The locked parts, zero elsewhere. */
  readonly held: Float64Array;
}

/** Checks totals, prior and locked parts, counts them in whole units and takes the locked parts out. */
export function toWholeTotals(request: TotalsToSplit): WholeTotals {
  const unit = toDecimalUnit(request.unit);
  const rows = toUnitList('rowTotals', request.rowTotals, unit);
  const columns = toUnitList('columnTotals', request.columnTotals, unit);
  checkCellCount(rows.length * columns.length);
  checkSums(rows, columns, unit);
  if (request.prior) checkTable('prior', request.prior, rows.length, columns.length);
  const prior = request.prior?.values.slice() ?? new Float64Array(rows.length * columns.length).fill(1);
  const held = new Float64Array(prior.length);
  if (!request.locked) return { unit, left: { rows, columns }, prior, held };
  checkTable('locked', request.locked, rows.length, columns.length);
  request.locked.values.forEach((amount, at) => {
    if (Number.isNaN(amount)) return;
    const row = Math.floor(at / columns.length);
    const column = at % columns.length;
    held[at] = toLockedUnits(amount, row, column, unit);
    prior[at] = 0;
    rows[row]! -= held[at]!;
    columns[column]! -= held[at]!;
  });
  checkLeft({ rows, columns }, unit);
  return { unit, left: { rows, columns }, prior, held };
}

function toUnitList(argument: string, table: NumberTable, unit: DecimalUnit): Float64Array {
  return oneLineOfNumbers(argument, table).map((value, i) => {
    const units = toUnits(value, unit);
    if (units === undefined)
      throw invalid('noMultipleAt', { argument, ...placeInLine(table, i), value, unit: toAmount(1, unit) });
    check(units <= MOST_UNITS, 'tooManyUnits', { argument, unit: toAmount(1, unit) });
    return units;
  });
}

function checkSums(rows: Float64Array, columns: Float64Array, unit: DecimalUnit): void {
  const sum = (units: Float64Array) => units.reduce((total, value) => total + value, 0);
  const sums = { rows: toAmount(sum(rows), unit), columns: toAmount(sum(columns), unit) };
  check(sums.rows === sums.columns, 'totalsDiffer', sums);
}

function toLockedUnits(value: number, row: number, column: number, unit: DecimalUnit): number {
  const units = toUnits(value, unit);
  const place = { argument: 'locked', row: row + 1, column: column + 1, value };
  if (units === undefined) throw invalid('noMultipleAt', { ...place, unit: toAmount(1, unit) });
  check(units >= 0, 'negative', place);
  return units;
}

function checkLeft({ rows, columns }: Totals, unit: DecimalUnit): void {
  rows.forEach((left, i) => {
    check(left >= 0, 'lockedAboveRow', { row: i + 1, over: toAmount(-left, unit) });
  });
  columns.forEach((left, j) => {
    check(left >= 0, 'lockedAboveColumn', { column: j + 1, over: toAmount(-left, unit) });
  });
}
