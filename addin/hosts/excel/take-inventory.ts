/// <reference types="office-js" />
import { readMark } from '../../../core/workbook/mark';
import type { Inventory, SheetSummary } from '../../../core/workbook/sheet-host';
import type { Area } from '../../../core/workbook/workbook-plan';
import { isOurs } from './hidden-sheets';
import { markProperty } from './sheet-mark';

/** Sheets, marks and selection, in two round trips. */
export async function takeInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { sheets, selection } = await lookAtSheets(context);
  const looked = sheets
    .filter((sheet) => !isOurs(sheet))
    .map((sheet) => ({
      name: sheet.name,
      used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount,columnIndex,columnCount'),
      mark: markProperty(sheet).load('value'),
    }));
  await context.sync();
  return {
    sheets: looked.map(({ name, used, mark }): SheetSummary => {
      const known = mark.isNullObject ? undefined : readMark(mark.value);
      return {
        name,
        ...(known && { mark: known }),
        rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
        columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
      };
    }),
    ...(selection && { selection }),
  };
}

/** Where several ranges or a chart are selected, asking for the one that is fails with all that is asked along with it. */
async function lookAtSheets(context: Excel.RequestContext) {
  const load = () => context.workbook.worksheets.load('items/name,items/visibility');
  const sheets = load();
  const selected = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const owner = selected.worksheet.load('name');
  try {
    await context.sync();
  } catch {
    const again = load();
    await context.sync();
    return { sheets: again.items, selection: undefined };
  }
  const selection: Area = {
    sheet: owner.name,
    row: selected.rowIndex + 1,
    column: selected.columnIndex + 1,
    rows: selected.rowCount,
    columns: selected.columnCount,
  };
  return { sheets: sheets.items, selection };
}
