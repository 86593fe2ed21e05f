import { toSerial } from '../../core/calendar/day-serial';
import type { PlainCell } from '../../core/workbook/workbook-plan';

export interface TypedCell {
  readonly value?: PlainCell;
  /** As typed, in the locale's notation. */
  readonly formula?: string;
  /** The format that a cell without one gets. */
  readonly format?: string;
}

const LONGEST = 50_000;
const number = /^[-+]?[$€£¥]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:e[-+]?\d+)?(%?)$/i;

/** Converts a typed or written value as Sheets does. */
export function toTyped(input: unknown, format: string | undefined): TypedCell {
  if (input === '') return {};
  if (typeof input === 'string' && input.length > LONGEST) {
    throw new Error(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
  }
  if (format === '@') return { value: String(input) };
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') throw new Error(`It is unknown how Sheets converts ${String(input)}`);
  if (input.startsWith("'")) return { value: input.slice(1) };
  const typed = input.trim();
  if (typed.startsWith('=')) return { formula: typed };
  if (/^\+[A-Z(]/i.test(typed)) return { formula: `=${typed.slice(1)}` };
  return toDay(typed) ?? toNumber(typed) ?? toWord(typed) ?? { value: input };
}

function toNumber(typed: string): TypedCell | undefined {
  const match = number.exec(typed);
  if (!match) return undefined;
  const value = Number(typed.replace(/[$€£¥,%]/g, ''));
  return match[1] ? { value: value / 100, format: '0%' } : { value };
}

function toDay(typed: string): TypedCell | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(typed);
  if (match) return { value: toSerial(Number(match[1]), Number(match[2]), Number(match[3])), format: 'yyyy-mm-dd' };
  const short = /^(\d{1,2})[-/.](\d{1,2})$/.exec(typed) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(typed);
  return short ? { value: toSerial(2026, Number(short[1]), Number(short[2])), format: 'm/d' } : undefined;
}

function toWord(typed: string): TypedCell | undefined {
  if (/^(?:true|false)$/i.test(typed)) return { value: typed.toLowerCase() === 'true' };
  return typed === '#N/A' ? { formula: '=1/0' } : undefined;
}

/** Whether the format shows numbers as dates. */
export function isDateFormat(format: string | undefined): boolean {
  return /[ymdhs]/i.test((format ?? '').replace(/"[^"]*"|\[[^\]]*\]|General/g, ''));
}
