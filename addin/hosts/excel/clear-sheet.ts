/// <reference types="office-js" />

/** The name under which Excel keeps the rows and columns that are on every page; there is no other way to unset them. */
const PRINT_TITLES = 'Print_Titles';

/** Everything but charts, which cannot be put back once they are gone, and names of the workbook. */
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
