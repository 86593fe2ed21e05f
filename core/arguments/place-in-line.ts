import type { Matrix } from './cell';

/** Where the i-th cell of a one-line range stands, from 1. */
export function placeInLine(cells: Matrix<unknown>, i: number): { readonly row: number; readonly column: number } {
  return cells.length === 1 ? { row: 1, column: i + 1 } : { row: i + 1, column: 1 };
}
