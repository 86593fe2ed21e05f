import type { NumberTable } from '../arguments/cell';
import { checkShape } from '../arguments/check-shape';

/** A range must have the table's shape; one line may run across for a table that runs down. Throws SheetError. */
export function checkTable(argument: string, given: NumberTable, rowCount: number, columnCount: number): void {
  const isLine = rowCount === 1 || columnCount === 1;
  const fits = given.rowCount === rowCount && given.columnCount === columnCount;
  const fitsTurned = isLine && given.rowCount === columnCount && given.columnCount === rowCount;
  checkShape(fits || fitsTurned, argument, given, rowCount, columnCount);
}
