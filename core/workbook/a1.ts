import type { Area, Place } from './workbook-plan';

/** 1 → A, 28 → AB. */
export function columnLetters(column: number): string {
  return column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

export function cellAddress({ row, column }: Omit<Place, 'sheet'>): string {
  return columnLetters(column) + row;
}

export function areaAddress(area: Omit<Area, 'sheet'>): string {
  const first = cellAddress(area);
  const last = cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** $B$9:$B$17 */
export function fixedAddress(area: Omit<Area, 'sheet'>): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Puts 'Target plan'! before an address, always quoted, which every host accepts. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** Parses a single cell or area in A1 form, with or without $; undefined for anything else. */
function parseArea(text: string): Omit<Area, 'sheet'> | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(
    text.trim().toUpperCase(),
  );
  if (!match) return undefined;
  const [, letters, digits, otherLetters = letters, otherDigits = digits] = match;
  const columns = [columnNumber(letters!), columnNumber(otherLetters!)].sort((a, b) => a - b) as [number, number];
  const rows = [Number(digits), Number(otherDigits)].sort((a, b) => a - b) as [number, number];
  return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
}

/** Parses 'Target plan'!B9:B17 or B9:B17, the latter on the given sheet; undefined for anything else. */
export function parseReference(text: string, sheet: string): Area | undefined {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  const area = parseArea(match?.[3] ?? '');
  return area && { sheet: match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? sheet, ...area };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
