import { MemoryHost } from '../../../core/calculator/memory-host';
import type { SheetCells } from '../../../core/life/read-content';
import { readContent } from '../../../core/life/read-content';
import { markOf } from '../../../core/rendering/render-sheet';
import { renderWorkbook } from '../../../core/rendering/render-workbook';
import { lists, templates } from '../../../core/templates/catalogue';
import type { WorkbookContent } from '../../../core/templates/content';
import type { PlainCell } from '../../../core/workbook/workbook-plan';

export const catalogue = { templates, lists };

/** Renders a workbook into a new host. */
export function makeWorkbook(content: WorkbookContent): MemoryHost {
  const rendered = renderWorkbook(content, catalogue);
  const host = new MemoryHost(content.language);
  for (const sheet of rendered.layout.sheets.values()) {
    const mark = markOf(sheet, { workbook: rendered.layout });
    host.apply([{ kind: 'addSheet', sheet: sheet.name, mark }, ...rendered.planOf(sheet)]);
  }
  return host;
}

/** Every marked sheet from A1 to its last cell. */
export function cellsOf(host: MemoryHost): SheetCells[] {
  return host
    .inventory()
    .sheets.filter(({ mark }) => mark)
    .map((summary) => {
      const area = { sheet: summary.name, row: 1, column: 1, rows: summary.rows, columns: summary.columns };
      return { summary, values: host.read([area], 'values')[0]!, formulas: host.read([area], 'formulas')[0]! };
    });
}

export function contentOf(host: MemoryHost, language: WorkbookContent['language'], isMadeUp = false): WorkbookContent {
  return readContent({ sheets: cellsOf(host), templates, language, isMadeUp });
}

/** A user's edits: typing into a cell, or inserting an empty row or column; formulas move with their cells. */
export function typeInto(host: MemoryHost, sheet: string, row: number, column: number, value: PlainCell): void {
  host.apply([{ kind: 'values', sheet, row, column, values: [[value]] }]);
}

/** Moves only cells: the update rebuilds the formulas of the rows below, so their addresses do not matter here. */
export function insertRow(host: MemoryHost, sheetName: string, at: number): void {
  const sheet = host.sheets.find(({ name }) => name === sheetName)!;
  const moved = [...sheet.cells].map(([row, cells]) => [row >= at ? row + 1 : row, cells] as const);
  sheet.cells.clear();
  for (const [row, cells] of moved) sheet.cells.set(row, cells);
  recalculate(host);
}

export function insertColumn(host: MemoryHost, sheetName: string, at: number): void {
  const sheet = host.sheets.find(({ name }) => name === sheetName)!;
  for (const [row, cells] of sheet.cells) {
    sheet.cells.set(row, new Map([...cells].map(([column, cell]) => [column >= at ? column + 1 : column, cell])));
  }
  recalculate(host);
}

/** Makes the host recalculate. */
function recalculate(host: MemoryHost): void {
  host.apply([]);
}
