import { check, SheetError } from '../arguments/sheet-error';
import { parseDate } from '../calendar/day-serial';
import { BadLines } from './bad-lines';
import type { OrderLine, OrderTable, OtherColumn } from './order-table';

/** A record of an order file and the line it starts on (the header is on line 1). */
export interface OrderRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface ParsedOrders {
  readonly table: OrderTable;
  /** Lines that repeat an earlier one exactly; they are kept. */
  readonly duplicates: { readonly count: number; readonly firstLine: number } | undefined;
}

const REQUIRED = ['order_id', 'order_date', 'salesperson', 'customer', 'amount'] as const;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;

/** Reads orders by column name. Throws SheetError for the file as a whole, BadLines with the place of what is wrong in each line. */
export function parseOrders(file: string, header: readonly string[], records: readonly OrderRecord[]): ParsedOrders {
  const names = header.map((name) => name.trim());
  const places = REQUIRED.map((column) => {
    const place = names.indexOf(column);
    check(place >= 0, 'columnMissing', { file, line: 1, column });
    return place;
  });
  check(records.length > 0, 'noOrders', { file, line: 1 });
  const others = [...names.keys()].filter((place) => !places.includes(place));
  const otherColumns = others.map((place) => toOtherColumn(names[place]!, place, records));
  const problems: SheetError[] = [];
  const lines = records.flatMap((record) => {
    try {
      const { line, fields } = record;
      check(fields.length === names.length, 'fieldCount', { file, line, given: fields.length, expected: names.length });
      return [toOrderLine(file, record, places, others, otherColumns)];
    } catch (error) {
      if (!(error instanceof SheetError)) throw error;
      problems.push(error);
      return [];
    }
  });
  if (problems.length > 0) throw new BadLines(problems);
  return { table: { lines, otherColumns }, duplicates: findDuplicates(records) };
}

function toOrderLine(
  file: string,
  { line, fields }: OrderRecord,
  places: readonly number[],
  others: readonly number[],
  otherColumns: readonly OtherColumn[],
): OrderLine {
  const [orderId, dateText, salesperson, customer, amountText] = places.map((place, i) => {
    const value = fields[place]!.trim();
    check(value !== '', 'fieldBlank', { file, line, column: REQUIRED[i]! });
    return value;
  }) as [string, string, string, string, string];
  const date = parseDate(dateText);
  check(date !== undefined, 'fieldNoDate', { file, line, column: 'order_date', value: dateText });
  const amount = NUMBER.test(amountText) ? Number(amountText) : Number.NaN;
  check(Number.isFinite(amount), 'fieldNoNumber', { file, line, column: 'amount', value: amountText });
  return {
    orderId: NUMBER.test(orderId) ? Number(orderId) : orderId,
    date,
    salesperson,
    customer,
    amount,
    others: others.map((place, i) => toOther(fields[place]!.trim(), otherColumns[i]!)),
  };
}

/** A column holds numbers or dates if all its filled fields do; a code such as 007 stays text. */
function toOtherColumn(name: string, place: number, records: readonly OrderRecord[]): OtherColumn {
  const filled = records.map(({ fields }) => fields[place]?.trim() ?? '').filter((field) => field !== '');
  if (filled.length > 0 && filled.every((field) => NUMBER.test(field))) return { name, type: 'number' };
  if (filled.length > 0 && filled.every((field) => parseDate(field) !== undefined)) return { name, type: 'date' };
  return { name, type: 'text' };
}

function toOther(field: string, { type }: OtherColumn): number | string | null {
  if (field === '') return null;
  if (type === 'number') return Number(field);
  return type === 'date' ? parseDate(field)! : field;
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
