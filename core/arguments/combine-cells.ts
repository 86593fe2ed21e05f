import type { Matrix } from './cell';
import { invalid, SheetError } from './sheet-error';

type CellValue = number | SheetError;

/** A place in the second range, from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface NamedCells {
  readonly argument: string;
  readonly cells: Matrix<CellValue>;
}

/**
 * Combines two ranges cell by cell, in the shape of the first. A single cell is repeated for all cells of the other; a
 * row and a column of the same length match. An error stays in its own cell. Throws SheetError for other shapes.
 */
export function combineCells(
  first: NamedCells,
  second: NamedCells,
  combine: (a: number, b: number, placeOfB: Place) => CellValue,
): Matrix<CellValue> {
  const { cells: a } = first;
  const { cells: b } = second;
  const outcome = (x: CellValue, i: number, j: number) => {
    const y = b[i]![j]!;
    if (x instanceof SheetError) return x;
    return y instanceof SheetError ? y : combine(x, y, { row: i + 1, column: j + 1 });
  };
  if (isSingle(b)) return a.map((row) => row.map((x) => outcome(x, 0, 0)));
  if (isSingle(a)) return b.map((row, i) => row.map((_, j) => outcome(a[0]![0]!, i, j)));
  if (a.length === b.length && a[0]!.length === b[0]!.length)
    return a.map((row, i) => row.map((x, j) => outcome(x, i, j)));
  if (!isTurnedLine(a, b)) throw invalid('shape', { argument: second.argument, ...shapes(a, b) });
  return a.map((row, i) => row.map((x, j) => outcome(x, j, i)));
}

function isSingle(cells: Matrix<CellValue>): boolean {
  return cells.length === 1 && cells[0]!.length === 1;
}

function isTurnedLine(a: Matrix<CellValue>, b: Matrix<CellValue>): boolean {
  const isLine = a.length === 1 || a[0]!.length === 1;
  return isLine && a.length === b[0]!.length && a[0]!.length === b.length;
}

function shapes(a: Matrix<CellValue>, b: Matrix<CellValue>) {
  return { rows: b.length, columns: b[0]!.length, expectedRows: a.length, expectedColumns: a[0]!.length };
}
