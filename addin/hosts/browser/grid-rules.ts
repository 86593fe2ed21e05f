import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type IDataValidationRule,
  type IRange,
} from '@univerjs/core';
import { serializeListOptions } from '@univerjs/sheets';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ClearWorksheetCfCommand,
} from '@univerjs/sheets-conditional-formatting';
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand } from '@univerjs/sheets-data-validation';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import { fixedAddress, onSheet } from '../../../core/workbook/a1';
import type { CellStyle, ValidationRule } from '../../../core/workbook/workbook-plan';
import { toGridStyle } from './dress-range';
import type { GridSteps } from './one-step';

const NOTE = { width: 220, height: 110 };
const LARGEST = 1e300;

export function addValidation(steps: GridSteps, range: FRange, rule: ValidationRule, message: string): void {
  steps.commands.syncExecuteCommand(AddSheetDataValidationCommand.id, {
    unitId: range.getUnitId(),
    subUnitId: range.getSheetId(),
    rule: toGridValidation(range.getRange(), rule, message),
  });
}

export function toGridValidation(range: IRange, rule: ValidationRule, message: string): IDataValidationRule {
  return {
    ...toGridRule(rule),
    uid: generateRandomId(),
    ranges: [range],
    allowBlank: true,
    errorStyle: DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    error: message,
  };
}

function toGridRule(rule: ValidationRule): Pick<IDataValidationRule, 'type'> & Partial<IDataValidationRule> {
  switch (rule.type) {
    case 'list':
      return { type: DataValidationType.LIST, formula1: serializeListOptions([...rule.options]), showDropDown: true };
    case 'range':
      return {
        type: DataValidationType.LIST,
        formula1: `=${onSheet(rule.source.sheet, fixedAddress(rule.source))}`,
        showDropDown: true,
      };
    case 'number':
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.BETWEEN,
        formula1: String(rule.min ?? -LARGEST),
        formula2: String(rule.max ?? LARGEST),
      };
    case 'date':
      return {
        type: DataValidationType.DATE,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: '1900/01/01',
      };
    default:
      return rule satisfies never;
  }
}

export function addConditionalFormat(steps: GridSteps, range: FRange, formula: string, style: CellStyle): void {
  steps.commands.syncExecuteCommand(AddCfCommand.id, {
    unitId: range.getUnitId(),
    subUnitId: range.getSheetId(),
    rule: toGridFormat(range.getRange(), formula, style),
  });
}

export function toGridFormat(range: IRange, formula: string, { bold, italic, color, background }: CellStyle) {
  return {
    cfId: generateRandomId(),
    ranges: [range],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula.startsWith('=') ? formula : `=${formula}`,
      style: toGridStyle({
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(color && { color }),
        ...(background && { background }),
      }),
    },
  };
}

/** The grid's own command for this deletes the note of the selected cell only, and none can be undone from outside. */
export function setNote(steps: GridSteps, cell: FRange, text: string | undefined): void {
  const place = { unitId: cell.getUnitId(), sheetId: cell.getSheetId(), row: cell.getRow(), col: cell.getColumn() };
  const toMutation = (note: object | undefined) =>
    note ? { id: UpdateNoteMutation.id, params: { ...place, note } } : { id: RemoveNoteMutation.id, params: place };
  const before = cell.getNote();
  const after = text === undefined ? undefined : toGridNote(place.row, place.col, text);
  steps.change(place.unitId, toMutation(before ? { ...before } : undefined), toMutation(after));
}

/** @param row From 0, as the column. */
export function toGridNote(row: number, col: number, text: string) {
  return { id: generateRandomId(), row, col, ...NOTE, note: text };
}

/** What clearing the cells of a sheet leaves behind. */
export function clearRules(steps: GridSteps, sheet: FWorksheet): void {
  const [unitId, subUnitId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const ranges = sheet.getDataValidations().flatMap(({ rule }) => rule.ranges);
  if (ranges.length > 0) {
    steps.commands.syncExecuteCommand(ClearRangeDataValidationCommand.id, { unitId, subUnitId, ranges });
  }
  if (sheet.getConditionalFormattingRules().length > 0) {
    steps.commands.syncExecuteCommand(ClearWorksheetCfCommand.id, { unitId, subUnitId });
  }
  for (const { row, col } of sheet.getNotes()) setNote(steps, sheet.getRange(row, col), undefined);
}
