import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { MemorySheet } from '../../../core/calculator/memory-sheet';
import { areaAddress, fixedAddress, onSheet } from '../../../core/workbook/a1';
import { fitsIntoRule, type LongLists } from '../../../core/workbook/long-lists';
import type { ValidationRule } from '../../../core/workbook/workbook-plan';
import { toDifference } from './to-file-style';

/** Excel reports a file with a longer message as damaged. */
const LONGEST_MESSAGE = 255;
const LARGEST = '9.99E+307';

export function toFileValidations({ validations }: MemorySheet, lists: LongLists): DataValidation[] {
  return validations.map(({ area, rule, message }) => ({
    ...toFileRule(rule, lists),
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorMessage: message.slice(0, LONGEST_MESSAGE),
  }));
}

function toFileRule(rule: ValidationRule, lists: LongLists): Pick<DataValidation, 'type'> & Partial<DataValidation> {
  switch (rule.type) {
    case 'list':
      return fitsIntoRule(rule.options)
        ? { type: 'list', values: [...rule.options] }
        : { type: 'list', formula1: lists.addressOf(rule.options) };
    case 'range':
      return { type: 'list', formula1: onSheet(rule.source.sheet, fixedAddress(rule.source)) };
    case 'number':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: String(rule.min ?? `-${LARGEST}`),
        formula2: String(rule.max ?? LARGEST),
      };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
    default:
      return rule satisfies never;
  }
}

export function toFileFormats({ conditionalFormats }: MemorySheet, firstPriority: number): ConditionalRule[] {
  return conditionalFormats.map(({ area, formula, style }, i) => ({
    type: 'expression',
    priority: firstPriority + i,
    formula: formula.replace(/^=/, ''),
    style: toDifference(style),
    range: areaAddress(area),
  }));
}
