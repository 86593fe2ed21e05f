import { check } from '../arguments/sheet-error';
import { cellAddress } from '../workbook/a1';
import type { PlainCell } from '../workbook/workbook-plan';
import type { SheetCells } from './read-content';

/** What hosts show in a cell that has no value yet, each in its languages. */
const NOT_YET = /^#(BUSY!|GETTING_DATA|CONNECT!)$|^(Loading|正在加载|正在載入|正在载入|加载中|載入中|载入中)[\s.…]*$/i;

/** Whether the cell shows that it is still to be calculated. */
export function isNotCalculated(cell: PlainCell): boolean {
  return typeof cell === 'string' && NOT_YET.test(cell);
}

/** What cells show before they show a value must not become one. Throws SheetError for the first such cell. */
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
