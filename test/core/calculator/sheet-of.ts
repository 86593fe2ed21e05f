import type { Cell } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { Calculation, type FormulaSheet } from '../../../core/calculator/calculation';
import type { Language } from '../../../core/words/language';
import { parseReference } from '../../../core/workbook/a1';
import type { Area, PlainCell } from '../../../core/workbook/workbook-plan';

/** Cells by address; text that begins with "=" is a formula. */
export type Contents = { readonly [address: string]: PlainCell };

export function sheetOf(name: string, contents: Contents): FormulaSheet {
  const cells = new Map<string, PlainCell>();
  let [lastRow, lastColumn] = [0, 0];
  for (const [address, content] of Object.entries(contents)) {
    const { row, column } = parseReference(address, name)!;
    cells.set(`${row} ${column}`, content);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const cell = (row: number, column: number) => {
    const content = cells.get(`${row} ${column}`);
    if (content === undefined) return undefined;
    return typeof content === 'string' && content.startsWith('=') ? { formula: content } : { value: content };
  };
  return { name, cell, lastRow, lastColumn };
}

export function calculationOf(
  sheets: { readonly [name: string]: Contents },
  names: readonly (readonly [string, Area])[] = [],
  language: Language = 'en',
): Calculation {
  return new Calculation({
    sheets: Object.entries(sheets).map(([name, contents]) => sheetOf(name, contents)),
    names: new Map(names),
    language,
  });
}

/** The value at an address such as Facts!B2, on the sheet "Sheet1" without a name; an error as its code. */
export function valueIn(calculation: Calculation, address: string): Exclude<Cell, SheetError> {
  const { sheet, row, column } = parseReference(address, 'Sheet1')!;
  const value = calculation.valueAt(sheet, row, column);
  return value instanceof SheetError ? value.code : value;
}

/** The value of one formula that stands at Z99 beside the given cells. */
export function calculated(formula: string, contents: Contents = {}): Exclude<Cell, SheetError> {
  return valueIn(calculationOf({ Sheet1: { ...contents, Z99: formula } }), 'Z99');
}
