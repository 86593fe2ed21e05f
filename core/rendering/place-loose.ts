import type { LooseCell } from '../templates/content';
import type { PlacedTable } from './placed-blocks';
import type { SheetCanvas } from './sheet-canvas';
import type { SheetLayout } from './sheet-layout';

/** What has no place of its own on the sheet any more: a person who is not listed, a column that is left out. */
interface Leftover {
  readonly row: number;
  readonly label: string;
  readonly value: string | number | boolean;
}

/**
 * Puts back what people wrote beside our cells: in its row, in its column where that is free, else to the right of all of
 * ours. What has lost its row or column is kept there, too, with a label. Nothing typed is dropped.
 */
export function placeLoose(sheet: SheetLayout, canvas: SheetCanvas): void {
  const leftovers = sheet.blocks.flatMap((block) => (block.kind === 'table' ? leftoversOf(block) : []));
  const loose = sheet.content.loose ?? [];
  const margin = Math.max(sheet.lastColumn, ...loose.map(({ column }) => column)) + 1;
  const ours = [...new Set(loose.filter(({ column }) => column <= sheet.lastColumn).map(({ column }) => column))].sort(
    (a, b) => a - b,
  );
  for (const cell of loose) {
    const { row, isOurs } = rowOf(cell, sheet, canvas);
    const wanted = cell.column <= sheet.lastColumn && isOurs ? margin + ours.indexOf(cell.column) : cell.column;
    put(canvas, row, wanted, margin, cell);
  }
  for (const { row, label, value } of leftovers) {
    const column = firstFree(canvas, row, margin + ours.length + 1);
    canvas.value(row, column, label);
    canvas.value(row, column + 1, value);
  }
}

function put(canvas: SheetCanvas, row: number, wanted: number, margin: number, { value, formula }: LooseCell): void {
  const column = canvas.isFree(row, wanted) ? wanted : firstFree(canvas, row, margin);
  if (formula) canvas.formula(row, column, formula);
  else canvas.value(row, column, value ?? null);
}

function firstFree(canvas: SheetCanvas, row: number, from: number): number {
  let column = from;
  while (!canvas.isFree(row, column) || !canvas.isFree(row, column + 1)) column++;
  return column;
}

/** Where its row is now; a row that has become one of ours, or is gone, leaves the cells in our columns to us. */
function rowOf(
  { anchor, below }: LooseCell,
  sheet: SheetLayout,
  canvas: SheetCanvas,
): { row: number; isOurs: boolean } {
  const [part, key, ...rest] = anchor.split(':');
  if (part === 'row') {
    const table = sheet.blocks.find((block): block is PlacedTable => block.kind === 'table' && block.block.key === key);
    const label = rest.join(':');
    const index = table?.entries ? table.entries.findIndex(({ id }) => String(id) === label) : Number(label);
    if (table && index >= 0 && index < table.rowCount) return settle(canvas, table.firstRow + index, below);
    return settle(canvas, table ? table.headerRow : 1, 0);
  }
  return settle(canvas, canvas.rowOf(anchor) ?? 1, canvas.rowOf(anchor) ? below : 0);
}

function settle(canvas: SheetCanvas, anchorRow: number, below: number): { row: number; isOurs: boolean } {
  const row = anchorRow + below;
  return { row, isOurs: canvas.isKeyed(row) };
}

function leftoversOf(table: PlacedTable): Leftover[] {
  const known = new Set(
    table.columns.flatMap(({ column, entries }) =>
      entries ? entries.map(({ id }) => `${column.key}:${id}`) : [column.key],
    ),
  );
  const labels = new Set<string>(table.columns.flatMap(({ column }) => (column.role === 'label' ? [column.key] : [])));
  const ids = table.entries && new Set(table.entries.map(({ id }) => id));
  const labelKey = table.block.columns[0]!.key;
  return table.rows.flatMap((typed, i) => {
    const label = typed[labelKey] ?? null;
    const isListed = !ids || ids.has(label);
    const row = table.entries ? table.headerRow : table.firstRow + i;
    const given = table.entries?.find(({ id }) => id === label)?.cells;
    return Object.entries(typed).flatMap(([key, value]): Leftover[] => {
      const isGiven = (given?.[key] ?? null) !== null;
      const isShown = isListed && known.has(key) && !labels.has(key);
      if (value === null || (key === labelKey && table.entries) || isShown || (labels.has(key) && isListed && isGiven))
        return [];
      return [
        {
          row,
          label: [table.entries ? label : undefined, key].filter((part) => part !== undefined).join(' · '),
          value,
        },
      ];
    });
  });
}
