import type { SheetCells } from '../../core/life/read-content';
import type { SheetHost, SheetSummary } from '../../core/workbook/sheet-host';

/** Reads the sheets' cells, from A1 to the last one with content. */
export async function readCells(host: SheetHost, sheets: readonly SheetSummary[]): Promise<readonly SheetCells[]> {
  const filled = sheets.filter(({ rows, columns }) => rows > 0 && columns > 0);
  const areas = filled.map(({ name, rows, columns }) => ({ sheet: name, row: 1, column: 1, rows, columns }));
  const values = await host.read(areas, 'values');
  const formulas = await host.read(areas, 'formulas');
  return filled.map((summary, i) => ({ summary, values: values[i]!, formulas: formulas[i]! }));
}
