import type { Cell as FileCell } from 'hucre/xlsx';
import type { Cell } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import type { MemoryCell, MemorySheet } from '../../../core/calculator/memory-sheet';
import { ownCalls } from '../../../core/calculator/own-calls';
import type { Area, PlainCell } from '../../../core/workbook/workbook-plan';
import { toFileFormula } from './file-formula';
import type { FileOrigin } from './file-origin';
import type { FileStyles } from './to-file-style';

export type FileCells = Map<string, Partial<FileCell>>;
type Calculate = (row: number, column: number) => Cell;

const NOTE_AUTHOR = 'Planfold';
/** A text that the library would take for an error, or that Excel would read as a character's code. */
const errorCode = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;
const characterCode = /_(?=x[\da-f]{4}_)/gi;

/** The cells as the file has them, rows and columns from 0; formulas with what they give. */
export function toFileCells(
  sheet: MemorySheet,
  styles: FileStyles,
  calculate: Calculate,
  origin: FileOrigin | undefined,
): FileCells {
  const cells: FileCells = new Map(origin?.sheet.cells);
  const isInput = toInputTest(sheet);
  const put = (row: number, column: number, content: Partial<FileCell>, { format, style }: MemoryCell): void => {
    const key = `${row - 1},${column - 1}`;
    const look = styles.styleOf(format, style, isInput(row, column));
    const before = origin?.sheet.cells?.get(key)?.style;
    const whole = before && look ? { ...before, ...look } : (look ?? before);
    if (whole) content.style = whole;
    cells.set(key, content);
  };
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      put(
        row,
        column,
        toContent(cell, () => calculate(row, column), origin?.contents.get(cell)),
        cell,
      );
    }
  }
  for (const { row, column } of spilledCells(sheet, calculate, origin)) {
    put(row, column, toValue(calculate(row, column)), sheet.cells.get(row)?.get(column) ?? {});
  }
  for (const { row, column, rows, columns } of sheet.inputs ?? []) {
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) if (!cells.has(`${i - 1},${j - 1}`)) put(i, j, {}, {});
    }
  }
  for (const { row, column, text } of sheet.notes) {
    const key = `${row - 1},${column - 1}`;
    cells.set(key, { ...cells.get(key), comment: { author: NOTE_AUTHOR, text } });
  }
  return cells;
}

function toContent(cell: MemoryCell, calculate: () => Cell, before: Partial<FileCell> | undefined): Partial<FileCell> {
  const { value, formula } = cell;
  if (formula === undefined) return before ?? toValue(value ?? null);
  const result = calculate();
  if (before) {
    // A function that only the spreadsheet knows: what it last gave stands until it is calculated there.
    const isUnknown = result instanceof SheetError && result.code === '#NAME?';
    return {
      ...before,
      formula: toFileFormula(formula),
      formulaResult: isUnknown ? (before.formulaResult ?? null) : toPlain(result),
    };
  }
  if (cell.isSpilled || ownCalls(formula).length > 0) return toValue(result);
  return { value: null, type: 'formula', formula: toFileFormula(formula), formulaResult: toPlain(result) };
}

/** An error is its code, which the library writes as an error. */
function toValue(value: Cell): Partial<FileCell> {
  if (value instanceof SheetError) return { value: value.code };
  if (typeof value !== 'string') return { value };
  const text = value.replace(characterCode, '_x005F_');
  return errorCode.test(text) ? { value: text, richText: [{ text }] } : { value: text };
}

function toPlain(value: Cell): PlainCell {
  return value instanceof SheetError ? value.code : value;
}

/** The cells without content of their own that one of our functions fills. */
function* spilledCells(
  { cells }: MemorySheet,
  calculate: Calculate,
  origin: FileOrigin | undefined,
): Iterable<{ row: number; column: number }> {
  const isFilled = (row: number, column: number): boolean => {
    const cell = cells.get(row)?.get(column);
    return cell?.formula === undefined && (cell?.value ?? null) === null && calculate(row, column) !== null;
  };
  for (const [row, line] of cells) {
    for (const [column, cell] of line) {
      if (!cell.formula || origin?.contents.has(cell) || !(cell.isSpilled || ownCalls(cell.formula).length > 0))
        continue;
      for (let i = row; i === row || isFilled(i, column); i++) {
        for (let j = column + (i === row ? 1 : 0); isFilled(i, j); j++) yield { row: i, column: j };
      }
    }
  }
}

function toInputTest({ inputs = [] }: MemorySheet): (row: number, column: number) => boolean {
  const byRow = new Map<number, Area[]>();
  for (const area of inputs) {
    for (let row = area.row; row < area.row + area.rows; row++) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return (row, place) =>
    byRow.get(row)?.some(({ column, columns }) => place >= column && place < column + columns) ?? false;
}
