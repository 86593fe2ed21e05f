import type { NumberTable } from './cell';
import { checkLine } from './check-shape';

/** The numbers of one row or one column. Throws SheetError for other shapes, or a length other than `length`. */
export function oneLineOfNumbers(argument: string, table: NumberTable, length?: number): Float64Array {
  checkLine(argument, table, length);
  return table.values;
}
