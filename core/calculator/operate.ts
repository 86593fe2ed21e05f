import type { Cell } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import { cellError } from './cell-error';
import { numberOrError, toText } from './convert';
import type { Operator } from './parse';
import { firstCell, isTable, rowsInUse, type Table, type Value } from './sheet-range';

/** Applies an operator to two cells; errors are returned, not thrown. */
export function operate(operator: Operator, left: Cell, right: Cell): Cell {
  if (left instanceof SheetError) return left;
  if (right instanceof SheetError) return right;
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return calculate(operator, left, right);
  }
}

function calculate(operator: '+' | '-' | '*' | '/' | '^', left: Cell, right: Cell): Cell {
  const a = numberOrError(left);
  if (a instanceof SheetError) return a;
  const b = numberOrError(right);
  if (b instanceof SheetError) return b;
  if (operator === '/' && b === 0) return cellError('#DIV/0!');
  if (operator === '^' && a === 0 && b <= 0) return cellError(b === 0 ? '#NUM!' : '#DIV/0!');
  const result = arithmetic(operator, a, b);
  return Number.isFinite(result) ? result + 0 : cellError('#NUM!');
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '^':
      return a ** b;
    default:
      return operator satisfies never;
  }
}

type Plain = Exclude<Cell, SheetError>;

/** Below zero if left comes first: numbers, text, logical values. A blank is 0, "" or FALSE, like the other side. */
export function compare(left: Plain, right: Plain): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a.toLowerCase(), b.toLowerCase());
  return rank(a) - rank(b) || Number(a) - Number(b);
}

function blankLike(other: Plain): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(cell: number | string | boolean): number {
  if (typeof cell === 'number') return 0;
  return typeof cell === 'string' ? 1 : 2;
}

/** Sheets compare 15 digits: 0.1 + 0.2 = 0.3. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  if (Math.abs(difference) > 1e-14 * Math.max(Math.abs(a), Math.abs(b))) return difference;
  return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Combines tables cell by cell. One row, one column or one cell is repeated; a cell without counterpart is #N/A. */
export function cellwise(tables: readonly Value[], combine: (cells: readonly Cell[]) => Cell): Table {
  const rows = Math.max(...tables.map((table) => (isTable(table) ? table.rows : 1)));
  const columns = Math.max(...tables.map((table) => (isTable(table) ? table.columns : 1)));
  const filled = Math.min(rows, Math.max(...tables.map((table) => (isTable(table) ? rowsInUse(table) : 1))));
  const readers = tables.map(readerOf);
  const cells: Cell[] = new Array(filled * columns);
  const row: Cell[] = new Array(tables.length);
  for (let i = 0; i < filled; i++) {
    for (let j = 0; j < columns; j++) {
      for (let k = 0; k < readers.length; k++) row[k] = readers[k]!(i, j);
      cells[i * columns + j] = combine(row);
    }
  }
  return { rows, columns, cells };
}

function readerOf(value: Value): (i: number, j: number) => Cell {
  if (!isTable(value)) return () => value;
  const { rows, columns, cells } = value;
  if (rows * columns === 1) return () => firstCell(value);
  return (i, j) => {
    if ((i >= rows && rows > 1) || (j >= columns && columns > 1)) return cellError('#N/A');
    return cells[(rows === 1 ? 0 : i) * columns + (columns === 1 ? 0 : j)] ?? null;
  };
}
