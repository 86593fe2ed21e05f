/// <reference types="office-js" />
import { cellAddress, onSheet } from '../../../core/workbook/a1';
import type { WorkbookPlan } from '../../../core/workbook/workbook-plan';
import { clearSheet } from './clear-sheet';
import type { SheetBefore } from './look-before';
import { OwnFormulas } from './own-formulas';
import { readAreas } from './read-areas';
import { askSizes, countLines, readLines, writeLines } from './sheet-lines';
import { freezePanes } from './sheet-view';

/** A sheet that the plan has changed, and its copy from before. */
export interface SheetToRestore {
  readonly of: SheetBefore;
  readonly proxy: Excel.Worksheet;
  /** With `protected` loaded. */
  readonly protection: Excel.WorksheetProtection;
  /** With `id` loaded. */
  readonly charts: Excel.ChartCollection;
  readonly backUp: Excel.Worksheet;
  readonly backUpName: string;
  /** The used range of the copy, with its position loaded. */
  readonly used: Excel.Range;
}

/** Hidden rows and columns of a copy; reading sizes unhides them, so a second attempt needs this record. */
export type KnownLines = Map<'rows' | 'columns', readonly boolean[]>;

/**
 * Restores cells, formats, rules, sizes, positions of charts, frozen panes and print setup from the copy. The caller
 * syncs the last calls.
 * @param whole Copies the whole sheet; otherwise only its used rows.
 */
export async function restoreSheet(
  context: Excel.RequestContext,
  sheet: SheetToRestore,
  { work, known, whole }: { readonly work: WorkbookPlan; readonly known: KnownLines; readonly whole: boolean },
): Promise<void> {
  const { of, proxy, backUp, used } = sheet;
  if (sheet.protection.protected) proxy.protection.unprotect();
  const isOld = (chart: Excel.Chart) => of.charts.find(({ id }) => id === chart.id);
  for (const chart of sheet.charts.items) if (!isOld(chart)) chart.delete();
  clearSheet(proxy);
  const count = countLines(used, of.name, work);
  copyBack(sheet, whole ? undefined : `1:${count.rows}`);
  const print = askPrint(backUp);
  const lines = await readLines(context, backUp, count, known);
  const now = { rows: askSizes(proxy, 'rows', count.rows), columns: askSizes(proxy, 'columns', count.columns) };
  await mendFormulas(context, sheet);
  await context.sync();
  writeLines(proxy, 'rows', lines.rows, now.rows());
  writeLines(proxy, 'columns', lines.columns, now.columns());
  freezePanes(proxy, of.frozen);
  print(proxy);
  for (const chart of sheet.charts.items) {
    const before = isOld(chart);
    if (!before) continue;
    const { left, top, width, height } = before;
    chart.set({ left, top, width, height });
  }
}

/** @param rows The whole sheet if left out. */
function copyBack({ proxy, backUp }: SheetToRestore, rows: string | undefined): void {
  const [target, source] = [proxy, backUp].map((sheet) => sheet.getRange(rows).untrack()) as [Excel.Range, Excel.Range];
  target.copyFrom(source, 'All');
}

/**
 * On a copy, references to the sheet itself and names that point to it use the copy's name, and copying back brings
 * that name along.
 */
async function mendFormulas(
  context: Excel.RequestContext,
  { of, proxy, backUpName, used }: SheetToRestore,
): Promise<void> {
  if (used.isNullObject) return;
  const area = {
    sheet: of.id,
    row: used.rowIndex + 1,
    column: used.columnIndex + 1,
    rows: used.rowCount,
    columns: used.columnCount,
  };
  const [block] = await readAreas(context, [area], { what: 'formulas', formulas: new OwnFormulas(undefined) });
  block!.forEach((row, i) => {
    row.forEach((formula, j) => {
      if (typeof formula !== 'string' || !formula.startsWith('=') || !formula.includes(`'${backUpName}'!`)) return;
      const cell = proxy.getRange(cellAddress({ row: area.row + i, column: area.column + j })).untrack();
      cell.formulas = [[withoutBackUp(formula, backUpName, of.name)]];
    });
  });
}

/** A cell reference keeps the sheet's name; a defined name loses it, as it belongs to the workbook. */
function withoutBackUp(formula: string, backUpName: string, name: string): string {
  const mentioned = new RegExp(`'${backUpName}'!(\\$?[A-Z]{1,3}\\$?\\d|\\$?[A-Z]{1,3}:|\\$?\\d+:)?`, 'g');
  return formula.replace(mentioned, (_, address?: string) => (address ? onSheet(name, address) : ''));
}

/** @returns A function that applies the setup to another sheet, once it is loaded. */
function askPrint({ pageLayout }: Excel.Worksheet): (sheet: Excel.Worksheet) => void {
  pageLayout.load('orientation,zoom');
  const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
  const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
  const ownAddress = ({ address }: Excel.Range) => address.slice(address.lastIndexOf('!') + 1);
  return (sheet) => {
    sheet.pageLayout.orientation = pageLayout.orientation;
    const zoom = Object.entries(pageLayout.zoom ?? {}).filter(([, value]) => typeof value === 'number');
    if (zoom.length > 0) sheet.pageLayout.zoom = Object.fromEntries(zoom);
    if (!rows.isNullObject) sheet.pageLayout.setPrintTitleRows(ownAddress(rows));
    if (!columns.isNullObject) sheet.pageLayout.setPrintTitleColumns(ownAddress(columns));
  };
}
