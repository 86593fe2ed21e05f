import type { ValueType } from '../templates/value-type';
import { moneyFormat } from '../workbook/styles';

/** A gap as wide as a bracket keeps numbers off the text in the next column. */
const GAP = '_)';
/** The format of headers. A text-only format would turn a formula written there into text. */
export const HEADER_FORMAT = `General${GAP};-General${GAP};General${GAP};@${GAP}`;

/** @param step The smallest amount of money in the workbook: 1, 0.01. */
export function numberFormat(type: ValueType, step: number): string | undefined {
  switch (type) {
    case 'date':
      return `yyyy-mm-dd${GAP}`;
    case 'month':
      return `yyyy-mm${GAP}`;
    case 'money':
      return moneyFormat(step) + GAP;
    case 'number':
      return `General${GAP}`;
    case 'ratio':
      return `0.0%${GAP}`;
    case 'points':
      return `#,##0.0${GAP}`;
    case 'text':
    case 'choice':
    case 'yesNo':
      return undefined;
  }
}

const widths: { readonly [T in ValueType]: number } = {
  text: 18,
  date: 12,
  month: 11,
  money: 14,
  number: 11,
  ratio: 11,
  points: 10,
  choice: 13,
  yesNo: 9,
};

/** In characters. */
export function defaultWidth(type: ValueType): number {
  return widths[type];
}

export function isNumeric(type: ValueType): boolean {
  return type === 'money' || type === 'number' || type === 'ratio' || type === 'points';
}

/** Chinese characters are twice as wide. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);
}
