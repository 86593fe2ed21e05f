import type { Cell } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import { parseDate } from '../calendar/day-serial';
import { cellError } from './cell-error';
import { firstCell, isTable, type Value } from './sheet-range';

const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?%?$/i;

/** A number written as text, or a day such as 2026-01-31; undefined for other text. */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  if (!(first >= 0x2b && first <= 0x39)) return undefined;
  if (!plainNumber.test(trimmed) || !/\d/.test(trimmed)) return parseDate(trimmed);
  const value = Number(trimmed.replaceAll(',', '').replace('%', ''));
  if (Number.isNaN(value)) return undefined;
  return trimmed.endsWith('%') ? value / 100 : value;
}

/** A cell as a number for arithmetic; an error is returned, not thrown. */
export function numberOrError(cell: Cell): number | SheetError {
  if (typeof cell === 'number') return cell;
  if (cell === null) return 0;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'string') return readNumber(cell) ?? cellError('#VALUE!');
  return cell;
}

/** The functions below throw SheetError if the value does not fit. */
export function toCell(value: Value | undefined): Cell {
  if (value === undefined) return null;
  if (!isTable(value)) return value;
  if (value.rows * value.columns === 1) return firstCell(value);
  throw cellError('#VALUE!');
}

export function toNumber(value: Value | undefined): number {
  const number = numberOrError(toCell(value));
  if (number instanceof SheetError) throw number;
  return number;
}

/** A count or an index; decimals are cut off. */
export function toWhole(value: Value | undefined): number {
  return Math.trunc(toNumber(value));
}

export function toBoolean(value: Value | undefined): boolean {
  const cell = toCell(value);
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') {
    const upper = cell.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
    throw cellError('#VALUE!');
  }
  return toNumber(cell) !== 0;
}

export function toText(value: Value | undefined): string {
  const cell = toCell(value);
  if (cell instanceof SheetError) throw cell;
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? numberText(cell) : cell;
}

/** 15 digits, as sheets show them. */
function numberText(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return String(number);
  const text = String(Number(number.toPrecision(15)));
  return text.replace(/e([+-])(\d+)$/, (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`);
}

/** Makes sure that a cell can hold the result. */
export function finite(number: number): number {
  if (!Number.isFinite(number)) throw cellError('#NUM!');
  return number + 0; // −0 becomes 0
}
