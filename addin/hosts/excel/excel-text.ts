import type { PlainCell } from '../../../core/workbook/workbook-plan';

/** No Chinese word reads as a month, a boolean or a number to Excel unless a digit comes first. */
const PLAIN = /^[\p{L}"“‘「『《〈【]/u;
const TRUTH = /^(?:true|false)\s*$/i;
/** Matches May 5, Mar-98 and the like in any language of Excel. */
const LIKE_A_DAY = /^(?:(?![\p{Script=Han}])\p{L}){3,12}\.?[\s\-/,.]*\d/u;

/**
 * Converts a cell for `values`. A leading apostrophe makes anything text, whatever format the cell has or gets, and is
 * not part of the text; but the formula bar shows it, so only texts that Excel might misread get one. Formatting cells
 * as text would work, too, but would have to be undone and would turn the numbers among them into text.
 * Blank is "", as null leaves a cell as it is.
 */
export function toExcelValue(value: PlainCell): Exclude<PlainCell, null> {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  return PLAIN.test(value) && !TRUTH.test(value) && !LIKE_A_DAY.test(value) ? value : `'${value}`;
}

export function fromExcelValue(value: unknown): PlainCell {
  return value === '' || value === undefined ? null : (value as PlainCell);
}
