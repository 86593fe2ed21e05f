import { dateToSerial } from 'hucre';
import type { Cell as FileCell, Sheet as FileSheet } from 'hucre/xlsx';
import type { MemoryCell, MemorySheet } from '../../../core/calculator/memory-sheet';
import type { Mark, PlainCell } from '../../../core/workbook/workbook-plan';
import { fromFileFormula } from './file-formula';

/** A sheet as the file had it, for what the workbook in memory does not know of it. */
export interface FileOrigin {
  readonly sheet: FileSheet;
  /** What the file says of a cell, as long as nothing has changed it. */
  readonly contents: ReadonlyMap<MemoryCell, Partial<FileCell>>;
}

/** A sheet with its values, formulas and mark as memory has them; all else stays with the origin. */
export function toOrigin(
  sheet: FileSheet,
  mark: Mark | undefined,
): { readonly origin: FileOrigin; readonly memory: MemorySheet } {
  const contents = new Map<MemoryCell, Partial<FileCell>>();
  const cells = new Map<number, Map<number, MemoryCell>>();
  sheet.rows.forEach((row, i) => {
    const line = new Map<number, MemoryCell>();
    for (let j = 0; j < row.length; j++) {
      const content: Partial<FileCell> = sheet.cells?.get(`${i},${j}`) ?? {};
      const cell = toMemoryCell(row[j] ?? null, content.formula);
      if (!cell) continue;
      contents.set(cell, {
        ...content,
        value: row[j] ?? null,
        ...(content.formula && { formulaResult: row[j] ?? null }),
      });
      line.set(j + 1, cell);
    }
    if (line.size > 0) cells.set(i + 1, line);
  });
  return { origin: { sheet, contents }, memory: { ...emptySheet(sheet.name, mark), cells } };
}

function toMemoryCell(value: FileCell['value'], formula: string | undefined): MemoryCell | undefined {
  if (formula) return { formula: fromFileFormula(formula) };
  const plain = toPlainValue(value);
  return plain === null ? undefined : { value: plain };
}

/** A day is its serial, whatever the file's format makes of it. */
export function toPlainValue(value: FileCell['value']): PlainCell {
  if (value instanceof Date) return dateToSerial(value);
  return value === '' ? null : value;
}

function emptySheet(name: string, mark: Mark | undefined): MemorySheet {
  return {
    name,
    ...(mark && { mark }),
    cells: new Map(),
    widths: new Map(),
    heights: new Map(),
    hiddenColumns: new Set(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    notes: [],
    charts: [],
    reserved: [],
    frozen: { rows: 0, columns: 0 },
  };
}
