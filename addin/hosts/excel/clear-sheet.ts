/// <reference types="office-js" />

/** Excel stores the rows and columns repeated on every page under this name; nothing else unsets them. */
const PRINT_TITLES = 'Print_Titles';

/** Leaves charts, which cannot be restored once deleted, and names of the workbook. */
export function clearSheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange().untrack();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.unmerge();
  all.clear('All');
  all.columnHidden = false;
  all.rowHidden = false;
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
  sheet.pageLayout.orientation = 'Portrait';
  sheet.pageLayout.zoom = { scale: 100 };
  sheet.names.getItemOrNullObject(PRINT_TITLES).delete();
}
