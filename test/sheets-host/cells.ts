import { fixedAddress, onSheet } from '../../core/workbook/a1';
import type { Area } from '../../core/workbook/workbook-plan';

export type Cells = Omit<Area, 'sheet'>;

export function sourceOf(area: Area): string {
  return onSheet(area.sheet, fixedAddress(area));
}

export function overlaps(a: Cells, b: Cells): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Cells, inner: Cells): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
