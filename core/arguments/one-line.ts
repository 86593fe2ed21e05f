import type { Matrix } from './cell';
import { checkLine } from './check-shape';

/** The cells of one row or one column. Throws SheetError for other shapes, or a length other than `length`. */
export function oneLine<T>(argument: string, cells: Matrix<T>, length?: number): readonly T[] {
  checkLine(argument, cells, length);
  return cells.length === 1 ? cells[0]! : cells.map((row) => row[0]!);
}
