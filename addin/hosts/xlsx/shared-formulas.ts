import type { Cell as FileCell, Sheet as FileSheet } from 'hucre/xlsx';
import { columnLetters } from '../../../core/workbook/a1';

/** A file may store one formula for many cells; this gives each cell its own. */
export function withOwnFormulas(sheet: FileSheet): FileSheet {
  const cells = new Map(sheet.cells);
  const firsts = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, cell] of cells) {
    const { formulaSharedIndex: index, formula } = cell;
    if (index !== undefined && formula && !firsts.has(index)) firsts.set(index, { ...placeOf(key), formula });
  }
  for (const [key, cell] of cells) {
    if (cell.formulaType !== 'shared') continue;
    const { formulaType: _, formulaSharedIndex: index, formulaRef: __, ...rest } = cell;
    const first = firsts.get(index ?? -1);
    const { row, column } = placeOf(key);
    const formula = cell.formula || (first && moveFormula(first.formula, row - first.row, column - first.column));
    cells.set(key, { ...rest, ...(formula && { formula }) } satisfies FileCell);
  }
  return { ...sheet, cells };
}

function placeOf(key: string): { row: number; column: number } {
  const [row, column] = key.split(',').map(Number);
  return { row: row!, column: column! };
}

/** Also matches quoted texts and sheet names, to leave them unchanged. */
const part = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.!])/gi;

/** Shifts relative references as copying the formula would. */
function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(part, (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (!letters || !digits) return whole;
    const column = fixedColumn ? letters : columnLetters(toColumn(letters) + columns);
    return `${fixedColumn}${column}${fixedRow}${fixedRow ? digits : Number(digits) + rows}`;
  });
}

function toColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
