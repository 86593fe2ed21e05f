import { toEnglishWord } from '../words/to-english-word';
import type { Cell, Matrix, NumberTable } from './cell';
import type { Parameter } from './define';
import { check, invalid, SheetError } from './sheet-error';

/** 9999-12-31, the last day that sheets know. */
const LAST_DAY = 2_958_465;

/**
 * Checks an argument and converts it for the body of a function. Blank cells arrive as null, "" or 0 depending on the
 * host, so in a range all three mean the same. Text that looks like a number is refused, never guessed. Throws
 * SheetError.
 */
export function coerce(parameter: Parameter, argument: Cell | Matrix | undefined): unknown {
  const { name } = parameter;
  if (isLeftOut(argument) && !takesBlank(parameter)) {
    if (argument !== undefined && 'blankIsZero' in parameter) return 0;
    check(parameter.optional === true, 'missing', { argument: name });
    return 'default' in parameter ? parameter.default : undefined;
  }
  const matrix = Array.isArray(argument) ? (argument as Matrix) : [[(argument ?? null) as Cell]];
  checkShape(name, matrix);
  switch (parameter.type) {
    case 'number':
      return toOneNumber(parameter, oneCell(name, matrix));
    case 'numbers':
      return toNumbers(name, matrix, toNumberOf(parameter));
    case 'cellwise':
      return matrix.map((row, i) => row.map((cell, j) => orError(() => toNumber(name, cell, i, j))));
    case 'limits':
      return toNumbers(name, matrix, toLimit);
    case 'date':
      return toDay(name, oneCell(name, matrix), 0, 0);
    case 'dates':
      return toNumbers(name, matrix, parameter.blanks ? toDayOrNone : toDay);
    case 'choice':
      return toOption(name, parameter.options, oneCell(name, matrix));
    case 'labels':
      return matrix.map((row, i) => row.map((cell, j) => toLabelOf(parameter, cell, i, j)));
    case 'cells':
      return parameter.keepErrors ? matrix : matrix.map((row, i) => row.map((cell, j) => toPlain(name, cell, i, j)));
    default:
      return parameter satisfies never;
  }
}

function takesBlank(parameter: Parameter): boolean {
  return parameter.type === 'cellwise' && parameter.blanks === true;
}

function isLeftOut(argument: Cell | Matrix | undefined): boolean {
  const cell =
    Array.isArray(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;
  return cell === undefined || isBlank(cell as Cell);
}

export function isBlank(cell: Cell | undefined): cell is null | '' | undefined {
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

function oneCell(argument: string, matrix: Matrix): Cell {
  const columns = matrix[0]!.length;
  check(matrix.length === 1 && columns === 1, 'notOneCell', { argument, rows: matrix.length, columns });
  return matrix[0]![0] ?? null;
}

function toOneNumber(parameter: Parameter & { readonly type: 'number' }, cell: Cell): number {
  const { name: argument, above, min, max, whole } = parameter;
  const value = toNumber(argument, cell, 0, 0);
  if (above !== undefined) check(value > above, 'notAbove', { argument, value, bound: above });
  if (min !== undefined) check(value >= min, 'belowLeast', { argument, value, bound: min });
  if (max !== undefined) check(value <= max, 'aboveMost', { argument, value, bound: max });
  if (whole) check(Number.isInteger(value), 'notWhole', { argument, value });
  return value;
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

function toNumberOf({ min, noBlanks }: Parameter & { readonly type: 'numbers' }): ToNumber {
  if (noBlanks) return toFilledNumber;
  return min === 0 ? toNonNegative : toNumber;
}

export function toNumber(argument: string, cell: Cell, i: number, j: number): number {
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return cell + 0; // Turns −0 into 0.
    throw invalid('notFinite', { argument, row: i + 1, column: j + 1 });
  }
  if (isBlank(cell)) return 0;
  throw notANumber(argument, cell, i, j);
}

function toFilledNumber(argument: string, cell: Cell, i: number, j: number): number {
  if (isBlank(cell)) throw invalid('blankInside', { argument, row: i + 1, column: j + 1 });
  return toNumber(argument, cell, i, j);
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

/** Ignores the time of day. */
export function toDay(argument: string, cell: Cell, i: number, j: number): number {
  const day = toDayOrNone(argument, cell, i, j);
  if (Number.isNaN(day)) throw invalid('noDay', { argument, row: i + 1, column: j + 1 });
  return day;
}

function toDayOrNone(argument: string, cell: Cell, i: number, j: number): number {
  const serial = Math.floor(toNumber(argument, cell, i, j));
  if (serial === 0) return Number.NaN;
  if (serial >= 1 && serial <= LAST_DAY) return serial;
  throw invalid('notADay', { argument, row: i + 1, column: j + 1, value: serial });
}

function toOption(argument: string, options: readonly string[], cell: Cell): string {
  if (cell instanceof SheetError) throw passedOn(argument, cell, 0, 0);
  const option = options.find((known) => known.toLowerCase() === toEnglishWord(String(cell)));
  if (option === undefined)
    throw invalid('notAnOption', { argument, value: String(cell), options: options.join(', ') });
  return option;
}

function toLabelOf(parameter: Parameter & { readonly type: 'labels' }, cell: Cell, i: number, j: number) {
  const convert = () => toLabel(parameter.name, cell, i, j);
  return parameter.cellwise ? orError(convert) : convert();
}

function toLabel(argument: string, cell: Cell, i: number, j: number): string {
  const plain = toPlain(argument, cell, i, j);
  return isBlank(plain) ? '' : String(plain);
}

function toPlain(argument: string, cell: Cell, i: number, j: number): Cell {
  if (cell instanceof SheetError) throw passedOn(argument, cell, i, j);
  return cell ?? null;
}

function orError<T>(convert: () => T): T | SheetError {
  try {
    return convert();
  } catch (error) {
    if (error instanceof SheetError) return error;
    throw error;
  }
}

function notANumber(argument: string, cell: Cell, i: number, j: number): SheetError {
  if (cell instanceof SheetError) return passedOn(argument, cell, i, j);
  const place = { argument, row: i + 1, column: j + 1 };
  return typeof cell === 'string'
    ? invalid('textForNumber', { ...place, value: cell })
    : invalid('truthForNumber', { ...place, value: String(cell).toUpperCase() });
}

function passedOn(argument: string, { code, parameters }: SheetError, i: number, j: number): SheetError {
  const shown = parameters.code ?? code;
  return new SheetError(code, 'errorInside', { argument, row: i + 1, column: j + 1, code: shown });
}
