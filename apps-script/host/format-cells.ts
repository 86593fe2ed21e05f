import type { Area } from '../../core/workbook/workbook-plan';
import type { Sheet } from './google-types';
import { joinAlike, joinAreas, rangeLists } from './join-areas';
import { isMistakable } from './mistakable-text';
import { PLAIN_TEXT } from './write-cells';

type Cells = Omit<Area, 'sheet'>;

/**
 * Formats cells, but for those of plain text that hold a text which Sheets might take for something else: with another
 * format, it might do so.
 */
export function formatCells(sheet: Sheet, formats: readonly (Area & { readonly format: string })[]): void {
  const texts = plainTexts(sheet, formats);
  const items = formats.flatMap(({ format, ...area }) =>
    without(area, texts).map((part) => ({ area: part, what: format })),
  );
  for (const { what, areas } of joinAlike(items)) {
    for (const list of rangeLists(sheet, areas)) list.setNumberFormat(what);
  }
}

/** The places of such texts within the areas. */
function plainTexts(sheet: Sheet, areas: readonly Cells[]): ReadonlySet<string> {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  const range = sheet.getRange(row, column, rows, columns);
  const formats = range.getNumberFormats();
  if (!formats.some((line) => line.includes(PLAIN_TEXT))) return new Set();
  const values: unknown[][] = range.getValues();
  const isText = (value: unknown, format: string | undefined) =>
    format === PLAIN_TEXT && typeof value === 'string' && isMistakable(value);
  return new Set(
    values.flatMap((line, i) =>
      line.flatMap((value, j) => (isText(value, formats[i]![j]) ? [placeOf(row + i, column + j)] : [])),
    ),
  );
}

function without(area: Cells, texts: ReadonlySet<string>): readonly Cells[] {
  if (texts.size === 0) return [area];
  const cells: Cells[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!texts.has(placeOf(row, column))) cells.push({ row, column, rows: 1, columns: 1 });
    }
  }
  // First cells beside each other, then rows below each other.
  return joinAreas(joinAreas(cells));
}

function placeOf(row: number, column: number): string {
  return `${row},${column}`;
}
