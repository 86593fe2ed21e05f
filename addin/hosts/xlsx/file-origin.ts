import { dateToSerial } from 'hucre';
import type { Cell as FileCell, Sheet as FileSheet } from 'hucre/xlsx';
import type { MemoryCell, MemorySheet } from '../../../core/calculator/memory-sheet';
import type { Mark, PlainCell } from '../../../core/workbook/workbook-plan';
import { fromFileFormula } from './file-formula';

/** A sheet as read from the file; keeps everything that memory does not model. */
export interface FileOrigin {
  readonly sheet: FileSheet;
  /** A cell's content in the file, by the memory cell that still stands for it unchanged. */
  readonly contents: ReadonlyMap<MemoryCell, Partial<FileCell>>;
}

/** Takes values, formulas and mark into memory; the origin keeps the rest. */
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

/** Turns a date back into its serial, whatever its format in the file. */
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
