/// <reference types="office-js" />

/** Excel cannot delete a very hidden sheet, so this makes it hidden first. */
export function removeSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}
