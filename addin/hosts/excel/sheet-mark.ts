/// <reference types="office-js" />
import type { Mark } from '../../../core/workbook/workbook-plan';

/** A property of the sheet itself stays with it when it is renamed, and does not go along when it is copied. */
export const MARK_PROPERTY = 'planfold mark';

export function writeMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.customProperties.add(MARK_PROPERTY, JSON.stringify(mark));
}

/** To be loaded with `value`. */
export function markProperty(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
}

/** Undefined also where somebody else wrote what is no mark. */
export function parseMark(text: string): Mark | undefined {
  try {
    const mark: Partial<Mark> | null = JSON.parse(text);
    return typeof mark?.template === 'string' && typeof mark.version === 'number' ? (mark as Mark) : undefined;
  } catch {
    return undefined;
  }
}
