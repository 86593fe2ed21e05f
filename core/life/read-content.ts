import { FIRST_COLUMN, KEY_COLUMN } from '../rendering/sheet-places';
import { fingerprint } from '../rendering/write-drafts';
import type { SheetContent, TypedRow, WorkbookContent } from '../templates/content';
import type { FactsBlock, Field, Template } from '../templates/template';
import type { Language } from '../words/language';
import { isLabel } from '../words/template-words';
import { keyText, parseKey, type RowKey } from '../workbook/row-key';
import type { CellBlock, SheetSummary } from '../workbook/sheet-host';
import { idText, toSheetId } from '../workbook/sheet-id';
import { collectLoose, isOverwritten, type Line, type Reading, toTyped } from './read-line';
import { isBelowSpill, isRowOf, type ReadTable, readHeader, readRow, readTotals } from './read-table';

/** A sheet as a host shows it, from A1 to its last cell. */
export interface SheetCells {
  readonly summary: SheetSummary;
  readonly values: CellBlock;
  readonly formulas: CellBlock;
}

export interface ContentRequest {
  readonly sheets: readonly SheetCells[];
  readonly templates: readonly Template[];
  readonly language: Language;
  readonly isMadeUp: boolean;
}

/** Reads everything people typed on Planfold's sheets, even where inserted rows and columns have moved it. */
export function readContent({ sheets, templates, language, isMadeUp }: ContentRequest): WorkbookContent {
  const read = new Map<string, SheetContent>();
  for (const sheet of sheets) {
    const id = sheet.summary.mark && toSheetId(sheet.summary.mark);
    const template = id && templates.find((each) => each.id === id.template && each.period === id.period?.kind);
    if (template) read.set(idText(id), readSheet(sheet, template));
  }
  return { language, isMadeUp, sheets: read };
}

function readSheet({ summary, values, formulas }: SheetCells, template: Template): SheetContent {
  const reading: Reading = { fields: {}, tables: {}, loose: [], closedRows: {} };
  const tables = template.blocks.filter((block) => block.kind === 'table');
  const lastBlock = template.blocks.at(-1);
  let table: ReadTable | undefined;
  let anchor: RowKey = { part: 'sheet', row: 'title' };
  let below = 0;
  values.forEach((row, i) => {
    const key = parseKey(row[KEY_COLUMN - 1]);
    below = key ? 0 : below + 1;
    anchor = key ?? anchor;
    if (table && isBelowSpill(table, row)) table = undefined;
    const line: Line = { row, formulas: formulas[i]!, key, anchor, below, summary };
    if (key?.part === 'head') {
      const block = tables.find((candidate) => candidate.key === key.block);
      table = block && readHeader(block, row);
      collectLoose(line, reading, (column) => table?.columns.has(column) ?? isOurs(column, line, template));
    } else if (table && isRowOf(table, line, lastBlock === table.block)) {
      readRow(table, line, reading);
    } else {
      if (table && key?.part === 'total') readTotals(table, line, reading);
      else readOther(line, template, reading);
      if (key) table = undefined;
    }
  });
  const { fields, tables: rows, loose, closedRows } = reading;
  return {
    name: summary.name,
    fields,
    tables: Object.fromEntries(Object.entries(rows).map(([block, lines]) => [block, withoutBlankEnd(lines)])),
    ...(loose.length > 0 && { loose }),
    ...(summary.mark?.closed && { closedRows }),
  };
}

function readOther(line: Line, template: Template, reading: Reading): void {
  const { row, formulas, key } = line;
  const valueAt = (column: number) => row[column - 1] ?? null;
  switch (key?.part) {
    case 'field': {
      const field = fieldOf(key.name, template);
      const value = valueAt(FIRST_COLUMN + 1);
      if (field && !field.formula) {
        if (value !== null) reading.fields[key.name] = toTyped(value, field);
      } else if (value !== null && field && formulas[FIRST_COLUMN] === value && isOverwritten(field, line.summary)) {
        reading.loose.push({ anchor: { key }, below: 0, column: FIRST_COLUMN + 1, value });
      }
      break;
    }
    case 'words':
      if (valueAt(FIRST_COLUMN + 1) !== null) reading.fields[keyText(key)] = valueAt(FIRST_COLUMN + 1);
      break;
    case 'draft': {
      const value = valueAt(FIRST_COLUMN);
      const { print, ...own } = key;
      if (value !== null && fingerprint(String(value)) !== print) reading.fields[keyText(own)] = value;
    }
  }
  collectLoose(line, reading, (column) => isOurs(column, line, template));
}

function fieldOf(name: string, { blocks }: Template): Field | undefined {
  return blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : [])).find(({ key }) => key === name);
}

/** True if a cell outside tables was written by us, or has been read as an entry. */
function isOurs(column: number, { key, row, summary }: Line, template: Template): boolean {
  switch (key?.part) {
    case undefined:
    case 'chart':
      return false;
    case 'sheet':
      if (key.row === 'period') return summary.mark?.period !== '' && column <= FIRST_COLUMN + 2;
      return column <= FIRST_COLUMN;
    case 'field':
      return column <= FIRST_COLUMN + (fieldOf(key.name, template)?.note ? 2 : 1);
    case 'words':
      return column <= FIRST_COLUMN + 1;
    case 'heading': {
      const block = template.blocks.find((candidate) => candidate.key === key.block);
      return (
        block?.kind === 'table' && block.columns.some(({ heading }) => heading && isLabel(row[column - 1], heading))
      );
    }
    case 'head':
    case 'from':
    case 'to':
      return isOfFacts(column, template, (block) => block.key === key.block);
    case 'fact':
      return isOfFacts(column, template, ({ facts }) => facts.some((fact) => fact.key === key.name));
    case 'title':
    case 'note':
    case 'row':
    case 'end':
    case 'total':
    case 'draft':
      return column <= FIRST_COLUMN;
  }
}

function isOfFacts(column: number, { blocks }: Template, isIt: (block: FactsBlock) => boolean): boolean {
  const block = blocks.find((candidate): candidate is FactsBlock => candidate.kind === 'facts' && isIt(candidate));
  return block !== undefined && column <= FIRST_COLUMN + block.spans.length;
}

/** Drops the blank rows at the end. */
function withoutBlankEnd(rows: readonly TypedRow[]): readonly TypedRow[] {
  let count = rows.length;
  while (count > 0 && Object.values(rows[count - 1]!).every((value) => value === null)) count--;
  return rows.slice(0, count);
}
