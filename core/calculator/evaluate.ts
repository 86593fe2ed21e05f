import type { Cell, Matrix } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import { callFunction } from '../call';
import { catalogue } from '../catalogue';
import type { Language } from '../words/language';
import { cellError } from './cell-error';
import { toCell } from './convert';
import type { LookupIndex } from './lookup-index';
import { cellwise, operate } from './operate';
import type { Expression, Operator } from './parse';
import { portableFunctions } from './portable-functions';
import type { Arguments, EagerFunction, SheetFunction } from './sheet-function';
import { isTable, type RangeSource, rowsInUse, SheetRange, type Table, type Value } from './sheet-range';
import type { Reference } from './tokenize';

/** The place of a formula, and the sheets and names that it can reach. */
export interface Scope {
  readonly row: number;
  readonly column: number;
  readonly language: Language;
  readonly index: LookupIndex;
  /** The formula's own sheet if no name is given. Throws SheetError if there is no such sheet. */
  readonly sheet: (name: string | undefined) => RangeSource;
  /** Throws SheetError for an unknown name. */
  readonly named: (name: string) => SheetRange;
}

type Call = Extract<Expression, { readonly kind: 'call' }>;
type Operation = Extract<Expression, { readonly kind: 'operation' }>;

const ownFunctions: ReadonlySet<string> = new Set(catalogue.functions.map(({ name }) => name));

/**
 * Evaluates an expression. Errors are returned or thrown as SheetError; callers must handle both.
 * @param isCellwise as within SUMPRODUCT, where operators and functions of one value work on ranges cell by cell.
 */
export function evaluate(expression: Expression, scope: Scope, isCellwise = false): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'nothing':
      return null;
    case 'reference':
      return rangeOf(expression.reference, scope);
    case 'name':
      return scope.named(expression.name);
    case 'negative':
      return combine('-', 0, evaluate(expression.operand, scope, isCellwise), isCellwise);
    case 'percent':
      return combine('/', evaluate(expression.operand, scope, isCellwise), 100, isCellwise);
    case 'operation':
      return operation(expression, scope, isCellwise);
    case 'call':
      return call(expression, scope, isCellwise);
    default:
      return expression satisfies never;
  }
}

function rangeOf({ sheet, row, column, rows, columns }: Reference, scope: Scope): SheetRange {
  return new SheetRange(scope.sheet(sheet), row, column, rows, columns);
}

/** Evaluates in a loop, because a long sum is nested thousands of levels deep to the left. */
function operation(outer: Operation, scope: Scope, isCellwise: boolean): Value {
  const chain: Operation[] = [];
  let first: Expression = outer;
  for (; first.kind === 'operation'; first = first.left) chain.push(first);
  let value = evaluate(first, scope, isCellwise);
  for (let i = chain.length - 1; i >= 0; i--) {
    const { operator, right } = chain[i]!;
    value = combine(operator, value, evaluate(right, scope, isCellwise), isCellwise);
  }
  return value;
}

function combine(operator: Operator, left: Value, right: Value, isCellwise: boolean): Value {
  if (isCellwise && (isMany(left) || isMany(right))) {
    return cellwise([left, right], ([a, b]) => operate(operator, a as Cell, b as Cell));
  }
  return operate(operator, toCell(left), toCell(right));
}

function isMany(value: Value | undefined): value is Table {
  return isTable(value) && value.rows * value.columns > 1;
}

function call({ name, args }: Call, scope: Scope, isCellwise: boolean): Value {
  const record = portableFunctions.get(name);
  if (!record) return callOwn(name, args, scope);
  checkCount(record, args.length);
  if ('choose' in record) return record.choose(args, (expression) => evaluate(expression, scope));
  return callEager(record, args, scope, isCellwise || name === 'SUMPRODUCT');
}

function checkCount(record: SheetFunction, count: number): void {
  const least = 'takes' in record ? (record.least ?? record.takes.length) : record.least;
  const most = 'takes' in record ? (record.repeats ? Number.POSITIVE_INFINITY : record.takes.length) : record.most;
  const isPaired = !('takes' in record) || (count - record.takes.length) % (record.repeats ?? 1) === 0;
  if (count < least || count > most || !isPaired) throw cellError('#VALUE!');
}

function callEager(record: EagerFunction, args: readonly Expression[], scope: Scope, isCellwise: boolean): Value {
  const { takes, repeats = 1, run } = record;
  const lifted: number[] = [];
  const values = args.map((argument, i): Value => {
    const kind = takes[i < takes.length ? i : takes.length - repeats + ((i - takes.length) % repeats)];
    const value = record.keepsErrors
      ? orError(() => evaluate(argument, scope, isCellwise))
      : evaluate(argument, scope, isCellwise);
    if (kind === 'table') return value;
    if (isCellwise && isMany(value)) lifted.push(i);
    else return record.keepsErrors ? orError(() => toCell(value)) : toCell(value);
    return value;
  });
  const context = { row: scope.row, column: scope.column, cellwise: isCellwise, index: scope.index };
  if (lifted.length === 0) return run(values, context);
  return lift(values, lifted, (each) => run(each, context));
}

/** Runs a function once for each cell of ranges that take the place of single values. */
function lift(values: readonly Value[], lifted: readonly number[], run: (values: Arguments) => Value): Table {
  return cellwise(
    lifted.map((i) => values[i]!),
    (cells) => {
      const each = [...values];
      lifted.forEach((i, k) => {
        each[i] = cells[k]!;
      });
      return toCell(orError(() => run(each)));
    },
  );
}

function orError(run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (error instanceof SheetError) return error;
    throw error;
  }
}

function callOwn(name: string, args: readonly Expression[], scope: Scope): Value {
  if (!ownFunctions.has(name)) throw cellError('#NAME?');
  const values = args.map((argument) => toArgument(orError(() => evaluate(argument, scope))));
  const result = callFunction(name, values, { language: scope.language });
  return Array.isArray(result) ? toTable(result as Matrix) : (result as Cell);
}

/** Keeps each range's matrix, because thousands of calls may take the same range. */
const matrices = new WeakMap<readonly Cell[], Matrix>();

function toArgument(value: Value): Cell | Matrix {
  if (!isTable(value)) return value;
  if (!isMany(value)) return toCell(value);
  const { columns, cells } = value;
  const known = matrices.get(cells);
  if (known && known[0]!.length === columns) return known;
  const matrix = Array.from({ length: rowsInUse(value) }, (_, i) =>
    Array.from({ length: columns }, (_, j) => cells[i * columns + j] ?? null),
  );
  matrices.set(cells, matrix);
  return matrix;
}

function toTable(matrix: Matrix): Table {
  return { rows: matrix.length, columns: matrix[0]!.length, cells: matrix.flat() };
}
