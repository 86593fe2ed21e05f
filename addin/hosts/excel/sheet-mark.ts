/// <reference types="office-js" />
import { markText } from '../../../core/workbook/mark';
import type { Mark } from '../../../core/workbook/workbook-plan';

/** A sheet's property stays when the sheet is renamed, and is not copied along with it. */
export const MARK_PROPERTY = 'planfold mark';

export function writeMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.customProperties.add(MARK_PROPERTY, markText(mark));
}

/** The caller loads `value`. */
export function markProperty(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
}
