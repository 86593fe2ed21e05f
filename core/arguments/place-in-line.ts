import { type Range, sizeOf } from './check-shape';

/** The place of the i-th cell of a one-line range, from 1. */
export function placeInLine(range: Range, i: number): { readonly row: number; readonly column: number } {
  return sizeOf(range).rows === 1 ? { row: 1, column: i + 1 } : { row: i + 1, column: 1 };
}
