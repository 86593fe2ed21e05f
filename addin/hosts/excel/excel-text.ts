import type { PlainCell } from '../../../core/workbook/workbook-plan';

/** Chinese and its like have no word that Excel takes for a month, a truth or a number without a digit before it. */
const PLAIN = /^[\p{L}"“‘「『《〈【]/u;
const TRUTH = /^(?:true|false)\s*$/i;
/** May 5, Mar-98 and their like, whichever language Excel speaks. */
const LIKE_A_DAY = /^(?:(?![\p{Script=Han}])\p{L}){3,12}\.?[\s\-/,.]*\d/u;

/**
 * A cell as `values` takes it. An apostrophe in front makes text of anything, whichever format the cell has or is to get,
 * and is no part of the text; but the formula bar shows it, so it stands only before what Excel might take for something
 * else. Formatting cells as text would do, too, but would have to be undone and would make text of the numbers among them.
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
