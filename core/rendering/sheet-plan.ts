import type { Operation } from '../workbook/workbook-plan';
import type { SheetLayout } from './layout';
import { markOf } from './render-sheet';
import type { RenderedWorkbook } from './render-workbook';

/** What makes one sheet, or makes it again. */
export function sheetPlan(
  kind: 'addSheet' | 'clearSheet',
  sheet: SheetLayout,
  { layout, planOf }: RenderedWorkbook,
): readonly Operation[] {
  return [{ kind, sheet: sheet.name, mark: markOf(sheet, { workbook: layout }) }, ...planOf(sheet)];
}
