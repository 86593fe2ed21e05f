/// <reference types="office-js" />

/** Whether it can be seen or not: one that is very hidden cannot be deleted. */
export function removeSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}
