import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { formulaText } from '../../../core/arguments/formula-text';
import { SheetError } from '../../../core/arguments/sheet-error';
import { toPlainCell } from '../../../core/calculator/memory-host';
import { callFunction } from '../../../core/call';
import { type Language, languages } from '../../../core/words/language';
import { fixedAddress } from '../../../core/workbook/a1';
import type { CellBlock } from '../../../core/workbook/sheet-host';
import type { Area, Operation, Place, PlainCell, WorkbookPlan } from '../../../core/workbook/workbook-plan';

export interface PlacedExample {
  /** As it would be typed. */
  readonly call: string;
  /** The cells of its result, with a margin that must stay blank. */
  readonly area: Area;
  readonly results: { readonly [L in Language]: CellBlock };
}

/** The output of tools/self-test-functions.ts for a record: bundled records lack their documentation fields. */
export interface TestedFunction {
  readonly name: string;
  readonly parameters: readonly { readonly unit: string }[];
  readonly examples: readonly TestedExample[];
}

interface TestedExample {
  readonly arguments: readonly Exclude<Argument, undefined>[];
}

const LONGEST_CALL = 90;
/** Parameters that take days may also take weights and years, which are smaller; days are larger. */
const LEAST_DAY = 10_000;
const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * Places the examples below each other: the result on the left, the arguments in cells to the right, so that no formula
 * depends on how a locale writes decimals and arrays.
 */
export function layOutExamples(
  sheet: string,
  functions: readonly TestedFunction[],
): { readonly plan: WorkbookPlan; readonly examples: readonly PlacedExample[] } {
  const calls = functions.flatMap((record) => record.examples.map((example) => toCall(record, example)));
  const firstArgument = Math.max(...calls.map(({ results }) => results.en[0]!.length)) + 2;
  const typed: PlainCell[][] = [];
  const formats: Operation[] = [];
  const spills: Operation[] = [];
  const examples: PlacedExample[] = [];
  for (const { record, example, results } of calls) {
    const row = typed.length + 1;
    const placed = placeArguments(record, example, { sheet, row, column: firstArgument });
    formats.push(...placed.formats);
    spills.push({ kind: 'spill', sheet, row, column: 1, formula: placed.formula });
    examples.push({
      call: shortened(formulaText(record.name, example.arguments)),
      area: { sheet, row, column: 1, rows: results.en.length, columns: results.en[0]!.length },
      results,
    });
    typed.push(...placed.rows, ...results.en.slice(placed.rows.length).map(() => []));
  }
  const width = Math.max(...typed.map((row) => row.length));
  const values = typed.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  return { plan: [{ kind: 'values', sheet, row: 1, column: firstArgument, values }, ...formats, ...spills], examples };
}

interface Call {
  readonly record: TestedFunction;
  readonly example: TestedExample;
  readonly results: PlacedExample['results'];
}

function toCall(record: TestedFunction, example: TestedExample): Call {
  const results = Object.fromEntries(
    languages.map((language) => [language, withMargin(resultOf(record.name, example, language))]),
  ) as PlacedExample['results'];
  return { record, example, results };
}

function resultOf(name: string, { arguments: args }: TestedExample, language: Language): CellBlock {
  try {
    const result = callFunction(name, args, { language });
    return toMatrix(result).map((row) => row.map(toPlainCell));
  } catch (error) {
    if (error instanceof SheetError) return [[error.code]];
    throw error;
  }
}

/** A blank row below and a blank column on the right. */
function withMargin(block: CellBlock): CellBlock {
  return [...block.map((row) => [...row, null]), [...(block[0] ?? []), null].map(() => null)];
}

interface PlacedArguments {
  /** The argument cells, from the first argument's column on, with a blank row below. */
  readonly rows: PlainCell[][];
  readonly formats: readonly Operation[];
  readonly formula: string;
}

function placeArguments(
  { name, parameters }: TestedFunction,
  { arguments: args }: TestedExample,
  first: Place,
): PlacedArguments {
  const rows: PlainCell[][] = [[]];
  const formats: Operation[] = [];
  const references: string[] = [];
  let { column } = first;
  for (const [i, argument] of args.entries()) {
    if (argument === null) {
      references.push('');
      continue;
    }
    const block = toMatrix(argument).map((line) => line.map(toPlainCell));
    const area: Area = { ...first, column, rows: block.length, columns: block[0]!.length };
    for (const [line, cells] of block.entries()) {
      rows[line] ??= [];
      for (const [j, cell] of cells.entries()) rows[line][column - first.column + j] = cell;
    }
    rows[block.length] ??= [];
    formats.push(...dateFormats(parameters[i]!, area, block));
    references.push(fixedAddress(area));
    column += area.columns + 1;
  }
  return { rows, formats, formula: `=${name}(${references.join(',')})` };
}

/** Google Sheets passes a number to a function as a date only if its cell is formatted as one. */
function dateFormats(
  { unit }: TestedFunction['parameters'][number],
  { sheet, row, column }: Area,
  values: CellBlock,
): Operation[] {
  if (unit !== 'date') return [];
  return values.flatMap((line, i) =>
    line.flatMap((cell, j) =>
      typeof cell === 'number' && cell > LEAST_DAY
        ? [{ kind: 'numberFormat', sheet, row: row + i, column: column + j, rows: 1, columns: 1, format: DATE_FORMAT }]
        : [],
    ),
  );
}

function toMatrix(value: Cell | Matrix): Matrix {
  return Array.isArray(value) ? (value as Matrix) : [[value as Cell]];
}

function shortened(text: string): string {
  return text.length > LONGEST_CALL ? `${text.slice(0, LONGEST_CALL)}…` : text;
}
