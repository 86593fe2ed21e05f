/// <reference types="office-js" />
import { fixedAddress, onSheet } from '../../../core/workbook/a1';
import { fitsIntoRule, type LongLists } from '../../../core/workbook/long-lists';
import type { CellStyle, ValidationRule } from '../../../core/workbook/workbook-plan';

/** Excel's own limit. */
const LONGEST_MESSAGE = 255;
const LARGEST = 9.99e307;

/** @param sheet The sheet of the range. */
export function setValidation(
  range: Excel.Range,
  sheet: string,
  rule: ValidationRule,
  message: string,
  lists: LongLists,
): void {
  const { dataValidation } = range;
  dataValidation.rule = toExcelRule(rule, sheet, lists);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    message: message.slice(0, LONGEST_MESSAGE),
    showAlert: true,
    style: 'Stop',
    title: 'Planfold',
  };
}

/**
 * Shows a text when the cell is selected; notes need ExcelApi 1.18, which Office 2021 lacks. A message needs a rule, so
 * a cell without one gets one that allows everything.
 */
export function setPrompt(range: Excel.Range, text: string, hasRule: boolean): void {
  if (!hasRule) range.dataValidation.rule = { custom: { formula: '=TRUE' } };
  range.dataValidation.prompt = { message: text.slice(0, LONGEST_MESSAGE), showPrompt: true, title: '' };
}

export function setConditionalFormat(range: Excel.Range, formula: string, style: CellStyle): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  const { font, fill } = custom.format;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.color) font.color = `#${style.color}`;
  if (style.background) fill.color = `#${style.background}`;
}

function toExcelRule(rule: ValidationRule, sheet: string, lists: LongLists): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list': {
      const source = fitsIntoRule(rule.options) ? rule.options.join(',') : `=${lists.addressOf(rule.options)}`;
      return { list: { inCellDropDown: true, source } };
    }
    case 'range': {
      const address = fixedAddress(rule.source);
      // References to the same sheet omit its name, so that a copy of the sheet refers to itself.
      const isHere = rule.source.sheet.toLowerCase() === sheet.toLowerCase();
      const source = isHere ? `=${address}` : `=${onSheet(rule.source.sheet, address)}`;
      return { list: { inCellDropDown: true, source } };
    }
    case 'number':
      return { decimal: { operator: 'Between', formula1: rule.min ?? -LARGEST, formula2: rule.max ?? LARGEST } };
    case 'date':
      return { date: { operator: 'GreaterThanOrEqualTo', formula1: '1900-01-01' } };
    default:
      return rule satisfies never;
  }
}
