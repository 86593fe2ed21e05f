import type { Sheet } from './google-types';
import { wholeOf } from './sheet-by';
import { defaultSize } from './size-lines';

/** All that cells hold, look like and allow, and the sizes of rows and columns; what lies over the cells stays. */
export function emptySheet(sheet: Sheet): void {
  const whole = wholeOf(sheet);
  whole.breakApart();
  sheet.clear();
  whole.clearDataValidations();
  whole.clearNote();
  sheet.clearConditionalFormatRules();
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.showColumns(1, sheet.getMaxColumns());
  sheet.setColumnWidths(1, sheet.getMaxColumns(), defaultSize.column);
  sheet.setRowHeights(1, sheet.getMaxRows(), defaultSize.row);
}
