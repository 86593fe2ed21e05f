import type { ListEntry } from '../templates/list-entry';
import type { ListName } from '../templates/list-names';
import type { Column, TableBlock } from '../templates/template';
import type { PlainCell } from '../workbook/workbook-plan';
import { keysOf } from './keys-of';
import type { LayoutRequest, Placed } from './layout-request';
import type { LeftOut } from './left-out';
import type { Heading, PlacedColumn, PlacedTable } from './placed-blocks';
import { FIRST_COLUMN } from './sheet-places';

const DEFAULT_ROOM = 30;
/** Formulas read past a list's blank rows, to include rows pasted or inserted below; an update adds more blank rows. */
const LEAST_REACH = 1000;

/** Places the columns whose sheets exist, and the rows: one per entry of the list, or typed rows and blank ones. */
export function placeTable(
  block: TableBlock,
  heading: Heading,
  start: number,
  { content, listOf, template }: LayoutRequest,
  leftOut: LeftOut,
): Placed {
  const entries = block.each && asClosed(listOf(block.each), content.closedRows?.[block.key]);
  const columns = placeColumns(block.columns, leftOut, listOf);
  if (columns.every(({ column }) => column.role === 'label') || entries?.length === 0) {
    leftOut.drop(keysOf(block));
    return undefined;
  }
  const headingRow = columns.some(({ column }) => column.heading) ? start : undefined;
  const headerRow = start + (headingRow ? 1 : 0);
  const rows = content.tables?.[block.key] ?? [];
  const rowCount = entries ? entries.length : rows.length + roomOf(block, listOf);
  const isOpenEnded = !entries && block === template.blocks.at(-1);
  const reach = isOpenEnded ? Math.max(LEAST_REACH, Math.ceil((rowCount * 1.25) / 500) * 500) : rowCount;
  const hasTotal = columns.some(({ column }) => column.total);
  const firstRow = headerRow + 1;
  const label = block.columns[0]!.key;
  const rowOf = new Map(entries ? rows.map((line) => [line[label] ?? null, line]) : []);
  const totalRow = hasTotal ? firstRow + rowCount : undefined;
  return {
    block: {
      kind: 'table',
      block,
      ...heading,
      headingRow,
      headerRow,
      firstRow,
      rowCount,
      reach,
      totalRow,
      columns,
      entries,
      rows,
      rowOf,
    },
    next: firstRow + rowCount + (hasTotal ? 1 : 0),
  };
}

/** A closed month keeps its rows even if people have joined or left since, because other sheets look them up there. */
function asClosed(entries: readonly ListEntry[], ids: readonly PlainCell[] | undefined): readonly ListEntry[] {
  return ids?.map((id) => entries.find((entry) => entry.id === id) ?? { id, cells: {} }) ?? entries;
}

function roomOf({ room = DEFAULT_ROOM, roomFor }: TableBlock, listOf: LayoutRequest['listOf']): number {
  return roomFor ? listOf(roomFor).length + 2 : room;
}

function placeColumns(
  columns: readonly Column[],
  leftOut: LeftOut,
  listOf: (list: ListName) => readonly ListEntry[],
): PlacedColumn[] {
  let first = FIRST_COLUMN;
  const placed: PlacedColumn[] = [];
  for (const column of columns) {
    if (!leftOut.allows(column.formula, column.key) || !leftOut.has(column.needs, column.key)) continue;
    const entries = column.repeat && listOf(column.repeat);
    const span = column.span ?? 1;
    placed.push({ column, first, span, entries });
    first += span * (entries?.length ?? 1);
  }
  return placed;
}

/** The value of a table's cell without a formula: its label or its typed value. */
export function typedCell(table: PlacedTable, row: number, column: Column, entry?: ListEntry): PlainCell {
  const listed = table.entries?.[row];
  if (listed && column.role === 'label') {
    return column === table.columns[0]!.column ? (listed.option ?? listed.id) : (listed.cells[column.key] ?? null);
  }
  const typed = listed ? table.rowOf.get(listed.id) : table.rows[row];
  return typed?.[entry ? `${column.key}:${entry.id}` : column.key] ?? null;
}
