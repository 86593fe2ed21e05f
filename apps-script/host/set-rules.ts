import { check } from '../../core/arguments/sheet-error';
import type { Operation, ValidationRule } from '../../core/workbook/workbook-plan';
import { toLocalFormula } from './formula-locale';
import type { Book, DataValidation, Sheet } from './google-types';
import { joinAlike } from './join-areas';
import { rangeOf, rangeWithin, sheetNamed } from './sheet-by';

const MOST_OPTIONS = 500;
const LARGEST = 1e300;

type ValidationOperation = Extract<Operation, { readonly kind: 'validation' }>;
type FormatOperation = Extract<Operation, { readonly kind: 'conditionalFormat' }>;

export function setValidations(book: Book, sheet: Sheet, operations: readonly ValidationOperation[]): void {
  const items = operations.map(({ kind: _, rule, message, ...area }) => ({ area, what: { rule, message } }));
  for (const { what, areas } of joinAlike(items)) {
    const rule = toSheetsRule(book, what.rule, what.message);
    for (const area of areas) rangeOf(sheet, area).setDataValidation(rule);
  }
}

function toSheetsRule(book: Book, rule: ValidationRule, message: string): DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  if (message !== '') builder.setHelpText(message);
  switch (rule.type) {
    case 'list':
      check(rule.options.length <= MOST_OPTIONS, 'listTooLong', { count: rule.options.length, most: MOST_OPTIONS });
      return builder.requireValueInList([...rule.options], true).build();
    case 'range':
      return builder.requireValueInRange(rangeWithin(sheetNamed(book, rule.source.sheet), rule.source), true).build();
    case 'number':
      return builder.requireNumberBetween(rule.min ?? -LARGEST, rule.max ?? LARGEST).build();
    case 'date':
      return builder.requireDate().build();
    default:
      return rule satisfies never;
  }
}

/** Sets the old rules along with the new, because setting replaces them all. */
export function addConditionalFormats(
  sheet: Sheet,
  operations: readonly FormatOperation[],
  hasDecimalComma: boolean,
): void {
  const added = operations.map(({ formula, style, ...area }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([rangeOf(sheet, area)])
      .whenFormulaSatisfied(toLocalFormula(formula.startsWith('=') ? formula : `=${formula}`, hasDecimalComma));
    if (style.bold) rule.setBold(true);
    if (style.italic) rule.setItalic(true);
    if (style.color) rule.setFontColor(`#${style.color}`);
    if (style.background) rule.setBackground(`#${style.background}`);
    return rule.build();
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...added]);
}
