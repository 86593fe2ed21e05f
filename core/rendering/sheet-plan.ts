import type { Operation } from '../workbook/workbook-plan';
import { markOf } from './render-sheet';
import type { RenderedSheets } from './render-workbook';
import type { SheetLayout } from './sheet-layout';

/** What makes one sheet, new or anew. Widths come first: a grid that knows them measures no text again. */
export function sheetPlan(
  kind: 'addSheet' | 'clearSheet',
  sheet: SheetLayout,
  { layout, planOf }: Pick<RenderedSheets, 'layout' | 'planOf'>,
): readonly Operation[] {
  const plan = planOf(sheet);
  const isWidth = (operation: Operation) => operation.kind === 'columnWidths';
  return [
    { kind, sheet: sheet.name, mark: markOf(sheet, { workbook: layout }) },
    ...plan.filter(isWidth),
    ...plan.filter((operation) => !isWidth(operation)),
  ];
}
