import type { Operation } from '../../core/workbook/workbook-plan';
import type { Sheet } from './google-types';

/** For the default font: the width of a digit, and the padding of a cell. */
const PIXELS_A_CHARACTER = 7;
const FREE_PIXELS = 6;
const PIXELS_A_POINT = 96 / 72;

/** The default sizes of Sheets, in pixels. */
export const defaultSize = { column: 100, row: 21 };

type Widths = Extract<Operation, { readonly kind: 'columnWidths' }>;
type Heights = Extract<Operation, { readonly kind: 'rowHeights' }>;

export function setWidths(sheet: Sheet, operations: readonly Widths[]): void {
  const sizes = new Map<number, number>();
  for (const { column, widths } of operations) {
    widths.forEach((width, i) => {
      sizes.set(column + i, Math.round(width * PIXELS_A_CHARACTER) + FREE_PIXELS);
    });
  }
  for (const { first, count, size } of runsOf(sizes)) sheet.setColumnWidths(first, count, size);
}

/** Sets minimum heights: rows still grow with their content. */
export function setHeights(sheet: Sheet, operations: readonly Heights[]): void {
  const sizes = new Map<number, number>();
  for (const { row, heights } of operations) {
    heights.forEach((height, i) => {
      sizes.set(row + i, Math.round(height * PIXELS_A_POINT));
    });
  }
  for (const { first, count, size } of runsOf(sizes)) sheet.setRowHeights(first, count, size);
}

/** Groups neighbours of the same size. */
export function runsOf(sizes: ReadonlyMap<number, number>): { first: number; count: number; size: number }[] {
  const runs: { first: number; count: number; size: number }[] = [];
  for (const [place, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.size === size && last.first + last.count === place) last.count++;
    else runs.push({ first: place, count: 1, size });
  }
  return runs;
}
