import type { NumberTable } from '../arguments/cell';
import { checkAnyPositive } from '../arguments/check-any-positive';
import { checkCellCount } from '../arguments/check-cell-count';
import { checkLine, checkShape } from '../arguments/check-shape';
import type { SplitRequest } from './split';

export type Shape = Pick<SplitRequest, 'rowCount' | 'columnCount' | 'weights'>;

/**
 * The shape of the result and its weights. Weights alone keep their shape. With a seasonality a line of weights goes
 * down the rows and the seasonality across the columns; only weights given across with a seasonality given down keep
 * their directions. A table of weights has its columns multiplied by the seasonality. Throws SheetError.
 */
export function toShape(weights: NumberTable, seasonality: NumberTable | undefined): Shape {
  checkAnyPositive('weights', weights.values);
  if (seasonality) checkAnyPositive('seasonality', seasonality.values);
  const { rowCount, columnCount, values } = weights;
  checkCellCount(values.length * (rowCount === 1 || columnCount === 1 ? (seasonality?.values.length ?? 1) : 1));
  const one = Float64Array.of(1);
  if (!seasonality) {
    if (columnCount === 1) return { rowCount, columnCount, weights: { rows: values, columns: one } };
    if (rowCount === 1) return { rowCount, columnCount, weights: { rows: one, columns: values } };
    return { rowCount, columnCount, weights: values };
  }
  checkLine('seasonality', seasonality);
  if (rowCount > 1 && columnCount > 1)
    return { rowCount, columnCount, weights: timesSeasonality(weights, seasonality) };
  const isTurned = rowCount === 1 && seasonality.columnCount === 1 && seasonality.rowCount > 1;
  const [rows, columns] = isTurned ? [seasonality.values, values] : [values, seasonality.values];
  return { rowCount: rows.length, columnCount: columns.length, weights: { rows, columns } };
}

function timesSeasonality({ rowCount, columnCount, values }: NumberTable, seasonality: NumberTable): Float64Array {
  checkShape(seasonality.values.length === columnCount, 'seasonality', seasonality, 1, columnCount);
  const table = new Float64Array(values.length);
  for (let i = 0, at = 0; i < rowCount; i++) {
    for (let j = 0; j < columnCount; j++, at++) table[at] = values[at]! * seasonality.values[j]!;
  }
  checkAnyPositive('weights', table);
  return table;
}
