import type { ModelSheet, ModelValidation } from '../spreadsheet/workbook-model';
import { ownRule } from './copy-cells';
import type { OpenWorkbook } from './open-workbook';
import { withSheetRenamed } from './sheet-references';

const LONGEST_NAME = 31;

/**
 * Copies Plan as Plan (2). As in Excel, references to the sheet itself refer to the copy, workbook names that point to
 * it are repeated as names local to the copy, and custom properties are not copied.
 * @see https://github.com/OfficeDev/office-js/issues/5486
 */
export function copySheet({ model, localNames }: OpenWorkbook, sheet: ModelSheet): ModelSheet {
  const copy = model.addSheet(copyName(model.sheets, sheet.name), sheet);
  const rules = new Map<ModelValidation, ModelValidation>();
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const formula = cell.formula && withSheetRenamed(cell.formula, sheet.name, copy.name);
      const validation = cell.validation && ownRule(cell.validation, sheet, copy, rules);
      const copied = { ...cell, ...(formula && { formula }), ...(validation && { validation }) };
      copy.change({ row, column, rows: 1, columns: 1 }, () => copied);
    }
  }
  for (const [column, width] of sheet.widths) copy.widths.set(column, width);
  for (const [row, height] of sheet.heights) copy.heights.set(row, height);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  copy.merges = sheet.merges;
  copy.conditionalFormats = sheet.conditionalFormats;
  copy.charts = sheet.charts.map((chart) => ({ ...chart, id: `${chart.id}'` }));
  copy.frozen = sheet.frozen;
  copy.isProtected = sheet.isProtected;
  copy.protection = sheet.protection;
  copy.hasGridlines = sheet.hasGridlines;
  copy.print = sheet.print;
  copy.visibility = sheet.visibility;
  const names = [...model.names].filter(([, area]) => area.sheet === sheet.name).map(([name]) => name.toLowerCase());
  localNames.set(copy.id, new Set(names));
  model.changed();
  return copy;
}

function copyName(sheets: readonly ModelSheet[], name: string): string {
  for (let number = 2; ; number++) {
    const mark = ` (${number})`;
    const copy = name.slice(0, LONGEST_NAME - mark.length) + mark;
    if (!sheets.some((each) => each.name.toLowerCase() === copy.toLowerCase())) return copy;
  }
}
