import type { NumberTable } from './cell';
import { checkLine } from './check-shape';

/** The numbers of a list, one row or one column; `length` is how many it must have. */
export function oneLineOfNumbers(argument: string, table: NumberTable, length?: number): Float64Array {
  checkLine(argument, table, length);
  return table.values;
}
