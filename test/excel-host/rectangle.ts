import { parseReference } from '../../core/workbook/a1';
import type { Area } from '../../core/workbook/workbook-plan';

export const ALL_ROWS = 1_048_576;
export const ALL_COLUMNS = 16_384;

export type Rectangle = Omit<Area, 'sheet'>;

export const wholeSheet: Rectangle = { row: 1, column: 1, rows: ALL_ROWS, columns: ALL_COLUMNS };

/** Parses B2, B2:C5, B:C or 2:5, with or without $. */
export function toRectangle(address: string): Rectangle | undefined {
  const plain = address.replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { ...wholeSheet, row: Number(rows[1]), rows: Number(rows[2]) - Number(rows[1]) + 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(plain);
  const area = parseReference(columns ? `${columns[1]}1:${columns[2]}1` : plain, '');
  if (!area) return undefined;
  const { sheet: _, ...rectangle } = area;
  return columns ? { ...rectangle, rows: ALL_ROWS } : rectangle;
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
