import type { CellBlock } from '../../core/workbook/sheet-host';
import type { Area, PlainCell } from '../../core/workbook/workbook-plan';
import { serialsInZone } from '../functions/serials-in-zone';
import type { ToSerial } from '../functions/to-argument';
import { fromLocalFormula, hasDecimalComma } from './formula-locale';
import type { Book, Sheet } from './google-types';
import { sheetNamed } from './sheet-by';

/** Reads an area with one call for values and one for formulas. */
export function readAreas(book: Book, areas: readonly Area[], what: 'values' | 'formulas'): readonly CellBlock[] {
  const toSerial = serialsInZone({
    zone: () => book.getSpreadsheetTimeZone(),
    format: (date, zone, pattern) => Utilities.formatDate(date, zone, pattern),
  });
  const hasComma = what === 'formulas' && hasDecimalComma(book.getSpreadsheetLocale());
  return areas.map((area) => {
    const cells = readCells(sheetNamed(book, area.sheet), area, what);
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => {
        const formula = cells?.formulas?.[i]?.[j];
        return formula ? fromLocalFormula(formula, hasComma) : toPlainCell(cells?.values[i]?.[j], toSerial);
      }),
    );
  });
}

/** Cells beyond the grid read as blank; undefined if the whole area is beyond it. */
function readCells(sheet: Sheet, { row, column, rows, columns }: Area, what: 'values' | 'formulas') {
  const height = Math.min(rows, sheet.getMaxRows() - row + 1);
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
  if (height < 1 || width < 1) return undefined;
  const range = sheet.getRange(row, column, height, width);
  const values: unknown[][] = range.getValues();
  return { values, ...(what === 'formulas' && { formulas: range.getFormulas() as string[][] }) };
}

/** Google gives errors as their texts already. */
function toPlainCell(value: unknown, toSerial: ToSerial): PlainCell {
  if (value === undefined || value === null || value === '') return null;
  return isDate(value) ? toSerial(value) : (value as PlainCell);
}

/** Avoids `instanceof`: a value may come from a realm other than the script's. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
