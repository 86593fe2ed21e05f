import type { Area } from '../../core/workbook/workbook-plan';
import type { Sheet } from './google-types';
import { joinAlike, joinAreas, rangeLists } from './join-areas';
import { isMistakable } from './mistakable-text';
import { PLAIN_TEXT } from './write-cells';

type Cells = Omit<Area, 'sheet'>;
/** By row, the columns. */
type Places = ReadonlyMap<number, ReadonlySet<number>>;

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

function plainTexts(sheet: Sheet, areas: readonly Cells[]): Places {
  const first = {
    row: Math.min(...areas.map(({ row }) => row)),
    column: Math.min(...areas.map(({ column }) => column)),
  };
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - first.row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - first.column;
  const range = sheet.getRange(first.row, first.column, rows, columns);
  const formats = range.getNumberFormats();
  const places = new Map<number, Set<number>>();
  if (!formats.some((line) => line.includes(PLAIN_TEXT))) return places;
  const values: unknown[][] = range.getValues();
  values.forEach((line, i) => {
    const texts = line.flatMap((value, j) =>
      formats[i]![j] === PLAIN_TEXT && typeof value === 'string' && isMistakable(value) ? [first.column + j] : [],
    );
    if (texts.length > 0) places.set(first.row + i, new Set(texts));
  });
  return places;
}

function without(area: Cells, places: Places): readonly Cells[] {
  const parts: Cells[] = [];
  let isWhole = true;
  for (let row = area.row; row < area.row + area.rows; row++) {
    let start = area.column;
    const end = area.column + area.columns;
    for (let column = start; column <= end; column++) {
      const isText = places.get(row)?.has(column) ?? false;
      if (column < end && !isText) continue;
      if (column > start) parts.push({ row, column: start, rows: 1, columns: column - start });
      if (column < end) isWhole = false;
      start = column + 1;
    }
  }
  return isWhole ? [area] : joinAreas(parts);
}
