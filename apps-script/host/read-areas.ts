import type { CellBlock } from '../../core/workbook/sheet-host';
import type { Area, PlainCell } from '../../core/workbook/workbook-plan';
import { serialsInZone } from '../functions/serials-in-zone';
import type { ToSerial } from '../functions/to-argument';
import { fromLocalFormula, hasDecimalComma } from './formula-locale';
import type { Book, Sheet } from './google-types';
import { sheetNamed } from './sheet-by';

/** One call for the values of an area, another one for its formulas. */
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

/** What of an area lies beyond the last row or column of the grid is blank; none where all of it does. */
function readCells(sheet: Sheet, { row, column, rows, columns }: Area, what: 'values' | 'formulas') {
  const height = Math.min(rows, sheet.getMaxRows() - row + 1);
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
  if (height < 1 || width < 1) return undefined;
  const range = sheet.getRange(row, column, height, width);
  const values: unknown[][] = range.getValues();
  return { values, ...(what === 'formulas' && { formulas: range.getFormulas() as string[][] }) };
}

/** Errors are their texts already. */
function toPlainCell(value: unknown, toSerial: ToSerial): PlainCell {
  if (value === undefined || value === null || value === '') return null;
  return isDate(value) ? toSerial(value) : (value as PlainCell);
}

/** Not `instanceof`: a value may come from another realm than the script's. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
