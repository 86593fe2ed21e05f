import type { Cell, Matrix, NumberTable } from './cell';
import type { Parameter } from './define';
import { check, invalid, SheetError } from './sheet-error';

/**
 * An argument as a function's body wants it. Blank cells reach us as null, "" or 0 depending on the host, so in a
 * range all three mean the same; text that looks like a number is refused, never guessed.
 */
export function coerce(parameter: Parameter, argument: Cell | Matrix | undefined): unknown {
  const { name } = parameter;
  if (isLeftOut(argument)) {
    check(parameter.optional === true, 'missing', { argument: name });
    return 'default' in parameter ? parameter.default : undefined;
  }
  const matrix = Array.isArray(argument) ? (argument as Matrix) : [[argument as Cell]];
  checkShape(name, matrix);
  switch (parameter.type) {
    case 'number': {
      const value = toOneNumber(name, matrix);
      const { above } = parameter;
      if (above !== undefined) check(value > above, 'notAbove', { argument: name, value, bound: above });
      return value;
    }
    case 'numbers':
      return toNumbers(name, matrix, parameter.min === 0 ? toNonNegative : toNumber);
    case 'limits':
      return toNumbers(name, matrix, toLimit);
    case 'labels':
      return matrix.map((row, i) => row.map((cell, j) => toLabel(name, cell, i, j)));
    default:
      return parameter satisfies never;
  }
}

function isLeftOut(argument: Cell | Matrix | undefined): boolean {
  const cell =
    Array.isArray(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;
  return cell === undefined || isBlank(cell as Cell);
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || cell === '';
}

function checkShape(argument: string, matrix: Matrix): void {
  const expected = matrix[0]?.length ?? 0;
  check(expected > 0, 'empty', { argument });
  for (let i = 1; i < matrix.length; i++) {
    const given = matrix[i]!.length;
    if (given !== expected) throw invalid('ragged', { argument, row: i + 1, given, expected });
  }
}

function toOneNumber(argument: string, matrix: Matrix): number {
  const [first] = matrix as [readonly Cell[]];
  check(matrix.length === 1 && first.length === 1, 'notOneCell', {
    argument,
    rows: matrix.length,
    columns: first.length,
  });
  return toNumber(argument, first[0] ?? null, 0, 0);
}

type ToNumber = (argument: string, cell: Cell, i: number, j: number) => number;

function toNumbers(argument: string, matrix: Matrix, convert: ToNumber): NumberTable {
  const rowCount = matrix.length;
  const columnCount = matrix[0]!.length;
  const values = new Float64Array(rowCount * columnCount);
  for (let i = 0, at = 0; i < rowCount; i++) {
    const row = matrix[i]!;
    for (let j = 0; j < columnCount; j++, at++) values[at] = convert(argument, row[j] ?? null, i, j);
  }
  return { rowCount, columnCount, values };
}

function toNumber(argument: string, cell: Cell, i: number, j: number): number {
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return cell;
    throw invalid('notFinite', { argument, row: i + 1, column: j + 1 });
  }
  if (isBlank(cell)) return 0;
  throw notANumber(argument, cell, i, j);
}

function toNonNegative(argument: string, cell: Cell, i: number, j: number): number {
  const value = toNumber(argument, cell, i, j);
  if (value < 0) throw invalid('negative', { argument, row: i + 1, column: j + 1, value });
  return value;
}

function toLimit(argument: string, cell: Cell, i: number, j: number): number {
  if (cell === '0') return 0;
  return toNumber(argument, cell, i, j) || Number.NaN;
}

function toLabel(argument: string, cell: Cell, i: number, j: number): string {
  if (cell instanceof SheetError) throw passedOn(argument, cell, i, j);
  return isBlank(cell) ? '' : String(cell);
}

function notANumber(argument: string, cell: Cell, i: number, j: number): SheetError {
  if (cell instanceof SheetError) return passedOn(argument, cell, i, j);
  const place = { argument, row: i + 1, column: j + 1 };
  return typeof cell === 'string'
    ? invalid('textForNumber', { ...place, value: cell })
    : invalid('truthForNumber', { ...place, value: String(cell).toUpperCase() });
}

function passedOn(argument: string, { code }: SheetError, i: number, j: number): SheetError {
  return new SheetError(code, 'errorInside', { argument, row: i + 1, column: j + 1, code });
}
