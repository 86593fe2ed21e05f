import type { Sheet } from './google-types';
import { wholeOf } from './sheet-by';
import { defaultSize } from './size-lines';

/** Clears content, formats and rules, and resets the sizes of rows and columns; charts over the cells stay. */
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
