import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import { check } from '../../core/arguments/sheet-error';
import { type OrderRecord, type ParsedOrders, parseOrders } from '../../core/orders/parse-orders';
import { Refusal } from './refusal';

/** Orders from a CSV file (UTF-8, columns by name). Throws SheetError naming file, line and column. */
export function readOrderFile(file: string): ParsedOrders {
  check(statSync(file, { throwIfNoEntry: false })?.isFile() === true, 'fileMissing', { file });
  const bytes = readFileSync(file);
  // UTF-16 without a mark at its beginning is valid UTF-8, full of NUL.
  if (!isUtf8(bytes) || bytes.includes(0)) throw new Refusal('fileNoUtf8', { file });
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  check(text.trim() !== '', 'fileEmpty', { file });
  const { data, errors } = Papa.parse<string[]>(text);
  const records = toRecords(data);
  const quotes = errors.find(({ type }) => type === 'Quotes');
  check(quotes === undefined, 'quotes', {
    file,
    line: records[Math.min(quotes?.row ?? 0, records.length - 1)]?.line ?? 1,
  });
  const [header, ...lines] = records;
  return parseOrders(file, header!.fields, lines);
}

/** Blank lines are passed over; a field with line breaks in it makes its record so many lines longer. */
function toRecords(data: readonly string[][]): OrderRecord[] {
  const records: OrderRecord[] = [];
  let line = 1;
  for (const fields of data) {
    if (fields.length > 1 || fields[0] !== '') records.push({ line, fields });
    line += 1 + fields.reduce((breaks, field) => breaks + (field.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
  }
  return records;
}
