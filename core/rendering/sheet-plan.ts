import type { Operation } from '../workbook/workbook-plan';
import { markOf } from './render-sheet';
import type { RenderedSheets } from './render-workbook';
import type { SheetLayout } from './sheet-layout';

/** The operations that make or rebuild one sheet. */
export function sheetPlan(
  kind: 'addSheet' | 'clearSheet',
  sheet: SheetLayout,
  { layout, planOf }: Pick<RenderedSheets, 'layout' | 'planOf'>,
): readonly Operation[] {
  return [{ kind, sheet: sheet.name, mark: markOf(sheet, { workbook: layout }) }, ...planOf(sheet)];
}
