import type { LooseCell } from '../templates/content';
import type { RowKey } from '../workbook/row-key';
import { lastColumnOf } from './last-column-of';
import type { PlacedBlock, PlacedTable } from './placed-blocks';
import type { SheetCanvas } from './sheet-canvas';
import type { SheetLayout } from './sheet-layout';
import { CHART_COLUMNS, FIRST_COLUMN, TITLE_ROW } from './sheet-places';

/** The new place of a typed cell that had to move. */
export interface MovedCell {
  readonly row: number;
  readonly column: number;
}

/** A typed value that has lost its place: its person is no longer listed, or its column is left out. */
interface Leftover {
  readonly row: number;
  readonly label: string;
  readonly value: string | number | boolean;
}

/**
 * Puts back the cells that people typed outside the template. A cell keeps its place if that is free. Otherwise it
 * moves to the right of the template's columns, one new column for each old one; values that have lost their row or
 * column are kept there with a label. Nothing typed is dropped.
 * @returns the cells that have moved.
 */
export function placeLoose(sheet: SheetLayout, canvas: SheetCanvas): readonly MovedCell[] {
  const leftovers = sheet.blocks.flatMap((block) => (block.kind === 'table' ? leftoversOf(block) : []));
  const loose = sheet.content.loose ?? [];
  const margin = Math.max(sheet.lastColumn, ...loose.map(({ column }) => column)) + 1;
  const placed = loose.map((cell) => {
    const row = rowOf(cell, sheet, canvas);
    return { cell, row: row ?? lostRow(cell, sheet), isLost: row === undefined };
  });
  const isTaken = ({ cell: { column }, row }: (typeof placed)[number]) =>
    column <= ownColumns(canvas.keyOf(row), sheet) || !canvas.isFree(row, column);
  const aside = [...new Set(placed.filter(isTaken).map(({ cell }) => cell.column))].sort((a, b) => a - b);
  const moved: MovedCell[] = [];
  for (const each of placed) {
    const { cell, row, isLost } = each;
    const offset = Math.max(0, aside.indexOf(cell.column));
    const column = isTaken(each) ? firstFree(canvas, row, margin + offset) : cell.column;
    if (isLost || column !== cell.column) moved.push({ row, column });
    if (cell.formula) canvas.formula(row, column, cell.formula);
    else canvas.value(row, column, cell.value ?? null);
  }
  for (const { row, label, value } of leftovers) {
    const column = firstFree(canvas, row, margin + aside.length + 1);
    canvas.value(row, column, label);
    canvas.value(row, column + 1, value);
    moved.push({ row, column: column + 1 });
  }
  return moved;
}

function firstFree(canvas: SheetCanvas, row: number, from: number): number {
  let column = from;
  while (!canvas.isFree(row, column) || !canvas.isFree(row, column + 1)) column++;
  return column;
}

/** The row where the cell's anchor is now; undefined if the anchor is gone. */
function rowOf(
  { anchor: { key, entry }, below }: LooseCell,
  sheet: SheetLayout,
  canvas: SheetCanvas,
): number | undefined {
  if (key.part === 'row' && entry !== undefined) {
    const table = tableOf(key.block, sheet);
    const index = table?.entries ? table.entries.findIndex(({ id }) => String(id) === entry) : Number(entry);
    return table && index >= 0 && index < table.rowCount ? table.firstRow + index + below : undefined;
  }
  const row = canvas.rowOf(key);
  return row && row + below;
}

/** A cell that has lost its row goes next to its table's header, or to the top of the sheet. */
function lostRow({ anchor: { key } }: LooseCell, sheet: SheetLayout): number {
  return (key.part === 'row' && tableOf(key.block, sheet)?.headerRow) || TITLE_ROW;
}

function tableOf(key: string, { blocks }: SheetLayout): PlacedTable | undefined {
  return blocks.find((block): block is PlacedTable => block.kind === 'table' && block.block.key === key);
}

/** The last column of the template on a row with that key, filled already or only later. */
function ownColumns(key: RowKey | undefined, { blocks }: SheetLayout): number {
  switch (key?.part) {
    case undefined:
    case 'sheet':
    case 'title':
    case 'note':
    case 'heading':
    case 'chart':
      return 0;
    case 'field':
      return FIRST_COLUMN + 1;
    case 'words':
    case 'draft':
      return FIRST_COLUMN + CHART_COLUMNS - 1;
    case 'fact':
      return columnsOf(
        blocks.find((placed) => placed.kind === 'facts' && placed.facts.some(({ fact }) => fact.key === key.name)),
      );
    case 'head':
    case 'from':
    case 'to':
    case 'row':
    case 'end':
    case 'total':
      return columnsOf(blocks.find(({ block }) => block.key === key.block));
  }
}

function columnsOf(placed: PlacedBlock | undefined): number {
  return placed ? lastColumnOf(placed) : 0;
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
