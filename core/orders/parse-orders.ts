import type * as z from 'zod/mini';
import { check, invalid, SheetError } from '../arguments/sheet-error';
import { parseDate } from '../calendar/day-serial';
import type { PlainCell } from '../workbook/workbook-plan';
import { BadLines } from './bad-lines';
import { optionalColumns, requiredColumns } from './order-columns';
import type { OrderLine } from './order-line';
import { type FieldProblem, isNumber, MOST_AMOUNT, numberField, requiredFields } from './read-field';

/** A record of an order file and the line it starts on (the header is on line 1). */
export interface OrderRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface ParsedOrders {
  readonly lines: readonly OrderLine[];
  /** Lines that repeat an earlier one exactly; they are kept. */
  readonly duplicates: { readonly count: number; readonly firstLine: number } | undefined;
}

/** A column that the file has beyond the required ones. */
interface OptionalColumn {
  readonly column: string;
  readonly name: string;
  readonly place: number;
  readonly type: 'number' | 'date' | 'text';
}

/** Reads orders by column name. Throws SheetError for the file as a whole, BadLines with the place of what is wrong in each line. */
export function parseOrders(file: string, header: readonly string[], records: readonly OrderRecord[]): ParsedOrders {
  const names = header.map((name) => name.trim());
  checkColumns(file, names);
  check(records.length > 0, 'noOrders', { file, line: 1 });
  const optional = toOptionalColumns(names, records);
  const problems: SheetError[] = [];
  const lines = records.flatMap((record) => {
    try {
      return [toOrderLine(file, record, names, optional)];
    } catch (error) {
      if (!(error instanceof SheetError)) throw error;
      problems.push(error);
      return [];
    }
  });
  if (problems.length > 0) throw new BadLines(problems);
  return { lines, duplicates: findDuplicates(records) };
}

function checkColumns(file: string, names: readonly string[]): void {
  const missing = requiredColumns.filter((column) => !names.includes(column));
  const twice = names.filter((name, i) => name !== '' && names.indexOf(name) === i && names.lastIndexOf(name) > i);
  const problems = [
    ...missing.map((column) => invalid('columnMissing', { file, line: 1, column })),
    ...twice.map((column) => invalid('columnTwice', { file, line: 1, column })),
  ];
  if (problems.length > 0) throw new BadLines(problems);
}

function toOptionalColumns(names: readonly string[], records: readonly OrderRecord[]): readonly OptionalColumn[] {
  return Object.entries(optionalColumns).flatMap(([column, known]) => {
    const name = known.find((each) => names.includes(each));
    if (name === undefined) return [];
    const place = names.indexOf(name);
    return [{ column, name, place, type: typeOf(records.map(({ fields }) => fields[place]?.trim() ?? '')) }];
  });
}

/** A column holds numbers or dates if all its filled fields do; with a code such as 007 among them it holds text. */
function typeOf(fields: readonly string[]): OptionalColumn['type'] {
  const filled = fields.filter((field) => field !== '');
  if (filled.length === 0) return 'text';
  if (filled.every(isNumber)) return 'number';
  return filled.every((field) => parseDate(field) !== undefined) ? 'date' : 'text';
}

function toOrderLine(
  file: string,
  { line, fields }: OrderRecord,
  names: readonly string[],
  optional: readonly OptionalColumn[],
): OrderLine {
  check(fields.length === names.length, 'fieldCount', { file, line, given: fields.length, expected: names.length });
  const values = fields.map((field) => field.trim());
  const typed = Object.fromEntries(requiredColumns.map((column) => [column, values[names.indexOf(column)]!]));
  const refuse = ({ issues: [issue] }: z.core.$ZodError, column: string, value: string) =>
    invalid(issue!.message as FieldProblem, { file, line, column, value, most: MOST_AMOUNT });
  const required = requiredFields.safeParse(typed);
  if (!required.success) {
    const column = String(required.error.issues[0]!.path[0]);
    throw refuse(required.error, column, typed[column]!);
  }
  const others = optional.map(({ column, name, place, type }): readonly [string, PlainCell] => {
    const value = values[place]!;
    if (value === '') return [column, null];
    if (type !== 'number') return [column, type === 'date' ? parseDate(value)! : value];
    const number = numberField.safeParse(value);
    if (!number.success) throw refuse(number.error, name, value);
    return [column, number.data];
  });
  const { order_id, order_date, salesperson, customer, amount } = required.data;
  return {
    ...{ orderNumber: order_id, date: order_date, person: salesperson, customer, amount },
    ...Object.fromEntries(others),
  };
}

function findDuplicates(records: readonly OrderRecord[]): ParsedOrders['duplicates'] {
  const seen = new Set<string>();
  const repeated = records.filter(({ fields }) => {
    const key = JSON.stringify(fields);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
  return repeated[0] && { count: repeated.length, firstLine: repeated[0].line };
}
