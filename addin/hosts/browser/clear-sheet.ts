import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { RemoveSheetDrawingCommand } from '@univerjs/sheets-drawing';
import { parseReference } from '../../../core/workbook/a1';
import { clearRules } from './grid-rules';
import type { GridSteps } from './one-step';

/** Everything on the sheet but its mark goes: cells, merges, sizes, frozen panes, charts, names that point to it. */
export async function clearSheet(workbook: FWorkbook, sheet: FWorksheet, steps: GridSteps): Promise<void> {
  for (const merged of sheet.getMergedRanges()) merged.breakApart();
  sheet.clear();
  clearRules(steps, sheet);
  sheet.cancelFreeze();
  const { defaultColumnWidth, defaultRowHeight, rowCount, columnCount, columnData, rowData } = sheet
    .getSheet()
    .getConfig();
  for (const column of keysOf(columnData, columnCount)) {
    if (columnData[column]?.hd) sheet.showColumns(column);
    sheet.setColumnWidth(column, defaultColumnWidth);
  }
  for (const row of keysOf(rowData, rowCount)) sheet.setRowHeightsForced(row, 1, defaultRowHeight);
  const [unitId, subUnitId] = [workbook.getId(), sheet.getSheetId()];
  // The sheet itself tells of charts only while it is shown.
  const drawings = Object.keys(steps.drawings.getDrawingData(unitId, subUnitId)).map((drawingId) => ({
    unitId,
    subUnitId,
    drawingId,
  }));
  if (drawings.length > 0) {
    await steps.commands.executeCommand(RemoveSheetDrawingCommand.id, { unitId, drawings });
  }
  for (const name of workbook.getDefinedNames()) {
    if (parseReference(name.getFormulaOrRefString(), '')?.sheet === sheet.getSheetName()) name.delete();
  }
}

function keysOf(sizes: object, count: number): number[] {
  return Object.keys(sizes)
    .map(Number)
    .filter((place) => place < count);
}
