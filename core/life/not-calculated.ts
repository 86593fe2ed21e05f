import { check } from '../arguments/sheet-error';
import { cellAddress } from '../workbook/a1';
import type { PlainCell } from '../workbook/workbook-plan';
import type { SheetCells } from './read-content';

/** Texts that hosts show in a cell without a value yet, in their languages. */
const NOT_YET = /^#(BUSY!|GETTING_DATA|CONNECT!)$|^(Loading|正在加载|正在載入|正在载入|加载中|載入中|载入中)[\s.…]*$/i;

/** True if the cell shows that its value is still pending. */
export function isNotCalculated(cell: PlainCell): boolean {
  return typeof cell === 'string' && NOT_YET.test(cell);
}

/** Keeps pending texts from being stored as values. Throws SheetError for the first such cell. */
export function checkCalculated(sheets: readonly SheetCells[]): void {
  for (const { summary, values } of sheets) {
    for (const [row, line] of values.entries()) {
      const column = line.findIndex(isNotCalculated);
      check(column < 0, 'stillCalculating', {
        sheet: summary.name,
        cell: cellAddress({ row: row + 1, column: column + 1 }),
        shown: String(line[column] ?? ''),
      });
    }
  }
}
