import { check } from './sheet-error';

const MOST_CELLS = 2_000_000;

/** Refuses a table with more cells than hosts can show. */
export function checkCellCount(cells: number): void {
  check(cells <= MOST_CELLS, 'tooManyCells', { cells, most: MOST_CELLS });
}
