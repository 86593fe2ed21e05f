import type { Sheet } from './google-types';
import { wholeOf } from './sheet-by';

/**
 * Sheets, unlike other spreadsheets, refuses panes whose edge would cut merged cells; then this freezes as much as it
 * accepts.
 * @see https://github.com/dream-num/univer/issues/724
 */
export function freezePanes(sheet: Sheet, rows: number, columns: number): void {
  freezeMost(
    sheet,
    rows,
    (count) => sheet.setFrozenRows(count),
    (range) => [range.getRow(), range.getNumRows()],
  );
  freezeMost(
    sheet,
    columns,
    (count) => sheet.setFrozenColumns(count),
    (range) => [range.getColumn(), range.getNumColumns()],
  );
}

type Lines = readonly [first: number, count: number];

function freezeMost(
  sheet: Sheet,
  wanted: number,
  freeze: (count: number) => void,
  linesOf: (range: GoogleAppsScript.Spreadsheet.Range) => Lines,
): void {
  try {
    freeze(wanted);
    if (wanted > 0) SpreadsheetApp.flush();
  } catch (error) {
    const merged = wholeOf(sheet).getMergedRanges().map(linesOf);
    const isCut = (edge: number) => merged.some(([first, count]) => first <= edge && first + count - 1 > edge);
    if (!isCut(wanted)) throw error;
    let most = wanted - 1;
    while (isCut(most)) most--;
    freeze(most);
  }
}
