/// <reference types="office-js" />
import { markText } from '../../../core/workbook/mark';
import type { Mark } from '../../../core/workbook/workbook-plan';

/** A property of the sheet itself stays with it when it is renamed, and does not go along when it is copied. */
export const MARK_PROPERTY = 'planfold mark';

export function writeMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.customProperties.add(MARK_PROPERTY, markText(mark));
}

/** To be loaded with `value`. */
export function markProperty(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
}
