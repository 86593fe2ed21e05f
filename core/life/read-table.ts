import { FIRST_COLUMN } from '../rendering/sheet-places';
import type { Anchor } from '../templates/content';
import type { Column, TableBlock } from '../templates/template';
import { isLabel } from '../words/template-words';
import type { PlainCell } from '../workbook/workbook-plan';
import { collectLoose, isInput, isOverwritten, type Line, pushLoose, type Reading, toTyped } from './read-line';
import { toEntryOption } from './to-entry-option';

/** The table being read, with its columns by sheet column. */
export interface ReadTable {
  readonly block: TableBlock;
  readonly columns: ReadonlyMap<number, { readonly column: Column; readonly key: string }>;
  readonly last: number;
}

/** Finds each column by its header in any language; a number or an option as header marks a repeated column. */
export function readHeader(block: TableBlock, header: readonly PlainCell[]): ReadTable {
  const columns = new Map<number, { column: Column; key: string }>();
  let next = 0;
  let last = FIRST_COLUMN;
  for (let place = FIRST_COLUMN; place <= header.length; place++) {
    const text = header[place - 1] ?? null;
    if (text === null) continue;
    const named = block.columns.findIndex(({ key, repeat }, i) => !repeat && i >= next && isLabel(text, key));
    const repeated = block.columns.findIndex(({ repeat }, i) => repeat && i >= next - 1);
    const entry = typeof text === 'number' ? text : toEntryOption(text);
    if (named >= 0) {
      columns.set(place, { column: block.columns[named]!, key: block.columns[named]!.key });
      next = named + 1;
    } else if (repeated >= 0 && entry !== undefined) {
      const column = block.columns[repeated]!;
      const taken = [...columns.values()].some(({ key }) => key === `${column.key}:${entry}`);
      const following = taken ? block.columns.findIndex(({ repeat }, i) => repeat && i > repeated) : repeated;
      if (following < 0) continue;
      columns.set(place, { column: block.columns[following]!, key: `${block.columns[following]!.key}:${entry}` });
      next = following + 1;
    } else continue;
    last = place;
  }
  for (const [place, column] of givenHeaders(block, columns, header)) {
    columns.set(place, { column, key: column.key });
    last = Math.max(last, place);
  }
  return { block, columns, last };
}

/** Columns whose headers a function returns in its own words: they start at the first header that is not ours. */
function givenHeaders(
  block: TableBlock,
  known: ReadTable['columns'],
  header: readonly PlainCell[],
): readonly (readonly [number, Column])[] {
  const from = block.spills?.find(({ hasHeader }) => hasHeader)?.at;
  if (from === undefined) return [];
  const first = block.columns.findIndex(({ key }) => key === from);
  const given = block.columns.slice(first).filter(({ role, formula }) => role === 'fact' && formula === undefined);
  const before = new Set(block.columns.slice(0, first));
  let place =
    Math.max(FIRST_COLUMN - 1, ...[...known].filter(([, { column }]) => before.has(column)).map(([at]) => at)) + 1;
  while (place <= header.length && ((header[place - 1] ?? null) === null || known.has(place))) place++;
  return given.map((column, i) => [place + i, column] as const).filter(([at]) => !known.has(at));
}

/** A table filled only by a function ends where its first column is blank; cells below were typed. */
export function isBelowSpill({ block, columns }: ReadTable, row: readonly PlainCell[]): boolean {
  if (block.each || !block.spills) return false;
  const first = [...columns].find(([, { column }]) => column.key === block.spills![0]!.at)?.[0];
  return first !== undefined && (row[first - 1] ?? null) === null;
}

/** A row without a key belongs to a table that people add to; a blank one only if no other block follows. */
export function isRowOf({ block, columns }: ReadTable, { row, key }: Line, isLastBlock: boolean): boolean {
  if (key) return (key.part === 'row' || key.part === 'end') && key.block === block.key;
  const isFilled = [...columns].some(([place, { column }]) => isInput(column) && (row[place - 1] ?? null) !== null);
  return !block.each && (isFilled || isLastBlock);
}

export function readRow({ block, columns, last }: ReadTable, line: Line, reading: Reading): void {
  reading.tables[block.key] ??= [];
  const rows = reading.tables[block.key]!;
  const typed: { [column: string]: PlainCell } = {};
  let label: PlainCell = null;
  for (const [place, { column, key }] of columns) {
    const value = line.row[place - 1] ?? null;
    const formula = line.formulas[place - 1];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    if (column.role === 'label') {
      if (column === block.columns[0]) {
        label = typeof value === 'string' ? (toEntryOption(value) ?? value) : value;
        typed[column.key] = label;
      } else if (value !== null) typed[column.key] = toTyped(value, column);
    } else if (isInput(column)) {
      if (isFormula) typed[key] = `${formula}`;
      else if (value !== null) typed[key] = toTyped(value, column);
    } else if (!isFormula && value !== null && isOverwritten(column, line.summary)) {
      reading.loose.push({ anchor: anchorOf(block, label, rows.length), below: 0, column: place, value });
    }
  }
  if (label !== null) reading.closedRows[block.key] = [...(reading.closedRows[block.key] ?? []), label];
  const anchor = anchorOf(block, label, rows.length);
  // A spill may fill any column up to the last one.
  for (let column = block.spills ? last + 1 : FIRST_COLUMN; column <= line.row.length; column++) {
    if (!columns.has(column)) pushLoose({ anchor, below: 0, column }, line, reading);
  }
  rows.push(typed);
}

/** A total row holds a label, formulas and spilled cells; anything else was typed. */
export function readTotals({ columns }: ReadTable, line: Line, reading: Reading): void {
  collectLoose(line, reading, (column) => {
    const formula = line.formulas[column - 1];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== line.row[column - 1];
    const record = columns.get(column)?.column;
    return (
      record !== undefined && (isFormula || column === FIRST_COLUMN || (record.role === 'fact' && !record.formula))
    );
  });
}

function anchorOf({ key, each }: TableBlock, label: PlainCell, index: number): Anchor {
  return { key: { part: 'row', block: key }, entry: String(each ? label : index) };
}
