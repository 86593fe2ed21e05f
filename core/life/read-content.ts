import { FIRST_COLUMN, KEY_COLUMN } from '../rendering/sheet-places';
import { fingerprint } from '../rendering/write-drafts';
import { type SheetContent, sheetId, type TypedRow, type WorkbookContent } from '../templates/content';
import type { Column, Template } from '../templates/template';
import type { Language } from '../words/language';
import { isLabel } from '../words/template-words';
import type { CellBlock, SheetSummary } from '../workbook/sheet-host';
import { isOverwritten, type Line, looseBeyond, type Reading, toTyped } from './read-line';
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

/** All that people typed on the sheets that Planfold made, wherever inserted rows and columns have moved it. */
export function readContent({ sheets, templates, language, isMadeUp }: ContentRequest): WorkbookContent {
  const read = new Map<string, SheetContent>();
  for (const sheet of sheets) {
    const { mark } = sheet.summary;
    const template = mark && templates.find(({ id }) => id === mark.template);
    if (template) read.set(sheetId(template.id, mark.period), readSheet(sheet, template));
  }
  return { language, isMadeUp, sheets: read };
}

function readSheet({ summary, values, formulas }: SheetCells, template: Template): SheetContent {
  const reading: Reading = { fields: {}, tables: {}, loose: [], closedRows: {} };
  const tables = template.blocks.filter((block) => block.kind === 'table');
  const lastBlock = template.blocks.at(-1);
  let table: ReadTable | undefined;
  let anchor = 'title';
  let below = 0;
  values.forEach((row, i) => {
    const key = typeof row[KEY_COLUMN - 1] === 'string' ? String(row[KEY_COLUMN - 1]) : '';
    const [part, name = ''] = key.split(':') as [string, string?];
    below = key === '' ? below + 1 : 0;
    if (key !== '') anchor = key;
    if (table && isBelowSpill(table, row)) table = undefined;
    const line: Line = { row, formulas: formulas[i]!, anchor, below, summary };
    if (part === 'head') {
      const block = tables.find((candidate) => candidate.key === name);
      table = block && readHeader(block, row);
      looseBeyond(line, reading, (column) => table?.columns.has(column) ?? isOurs(column, part, key, line, template));
    } else if (
      table &&
      (part === 'row' || part === 'end' || key === '') &&
      isRowOf(table, line, lastBlock === table.block)
    ) {
      readRow(table, line, reading);
    } else {
      if (table && part === 'total') readTotals(table, line, reading);
      else readOther(line, part, key, template, reading);
      if (key !== '') table = undefined;
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

function readOther(line: Line, part: string, key: string, template: Template, reading: Reading): void {
  const { row, formulas } = line;
  const valueAt = (column: number) => row[column - 1] ?? null;
  if (part === 'field') {
    const name = key.slice('field:'.length);
    const field = template.blocks
      .flatMap((block) => (block.kind === 'fields' ? block.fields : []))
      .find((candidate) => candidate.key === name);
    const value = valueAt(FIRST_COLUMN + 1);
    if (field && !field.formula) {
      if (value !== null) reading.fields[name] = toTyped(value, { ...field, role: 'input' } as Column);
    } else if (
      value !== null &&
      field &&
      formulas[FIRST_COLUMN] === value &&
      isOverwritten(field as Column, line.summary)
    ) {
      reading.loose.push({ anchor: key, below: 0, column: FIRST_COLUMN + 1, value });
    }
    looseBeyond(line, reading, (column) => column <= FIRST_COLUMN + (field?.note ? 2 : 1));
  } else if (part === 'words') {
    if (valueAt(FIRST_COLUMN + 1) !== null) reading.fields[key] = valueAt(FIRST_COLUMN + 1);
    looseBeyond(line, reading, (column) => column <= FIRST_COLUMN + 1);
  } else if (part === 'draft') {
    const [, draft, number, print] = key.split(':');
    const value = valueAt(FIRST_COLUMN);
    if (value !== null && fingerprint(String(value)) !== print) reading.fields[`draft:${draft}:${number}`] = value;
    looseBeyond(line, reading, (column) => column <= FIRST_COLUMN);
  } else looseBeyond(line, reading, (column) => isOurs(column, part, key, line, template));
}

/** Whether a cell of a row that nobody types into was written by us. */
function isOurs(column: number, part: string, key: string, { row, summary }: Line, template: Template): boolean {
  const name = key.slice(part.length + 1);
  switch (part) {
    case '':
    case 'chart':
      return false;
    case 'period':
      return summary.mark?.period !== '' && column <= FIRST_COLUMN + 2;
    case 'heading': {
      const block = template.blocks.find((candidate) => candidate.key === name);
      return (
        block?.kind === 'table' && block.columns.some(({ heading }) => heading && isLabel(row[column - 1], heading))
      );
    }
    case 'head':
    case 'from':
    case 'to':
    case 'fact': {
      const block = template.blocks.find(
        (candidate) =>
          candidate.kind === 'facts' && (candidate.key === name || candidate.facts.some((fact) => fact.key === name)),
      );
      return block?.kind === 'facts' && column <= FIRST_COLUMN + block.spans.length;
    }
    default:
      return column <= FIRST_COLUMN;
  }
}

/** Ready rows that nobody has filled. */
function withoutBlankEnd(rows: readonly TypedRow[]): readonly TypedRow[] {
  let count = rows.length;
  while (count > 0 && Object.values(rows[count - 1]!).every((value) => value === null)) count--;
  return rows.slice(0, count);
}
