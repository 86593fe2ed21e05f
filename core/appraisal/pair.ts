import type { Cell } from '../arguments/cell';
import { isBlank } from '../arguments/coerce';
import { check } from '../arguments/sheet-error';

/**
 * Two neighbouring cells: the name of a setting and its value, or a value and its score. Rows and columns count from 0.
 */
export interface Pair {
  readonly name: Cell;
  readonly value: Cell;
  readonly argument: string;
  readonly row: number;
  readonly column: number;
}

/** The pairs of one row from a column on, left to right. Throws SheetError. */
export function toPairs(argument: string, cells: readonly Cell[], row: number, from: number): Pair[] {
  const columns = Math.max(0, cells.length - from);
  check(columns % 2 === 0, 'oddColumns', { argument, columns, from: from + 1 });
  return Array.from({ length: columns / 2 }, (_, i) => {
    const column = from + 2 * i;
    return { name: cells[column]!, value: cells[column + 1]!, argument, row, column };
  });
}

/** Drops blank pairs from the end. Blanks read as zeros, so a last point 0 → 0 must be given as the text 0. */
export function dropBlankEnd(pairs: readonly Pair[]): readonly Pair[] {
  let count = pairs.length;
  while (count > 0 && isBlankOrZero(pairs[count - 1]!.name) && isBlankOrZero(pairs[count - 1]!.value)) count--;
  return pairs.slice(0, count);
}

export function isBlankOrZero(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}
