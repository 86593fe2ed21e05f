import { catalogue } from '../catalogue';
import { isLabel, type OptionKey, toEntryOption, toOption } from '../language/templates/template-words';
import type { Language } from '../language/texts';
import type { LooseCell, SheetContent, TypedRow, WorkbookContent } from '../rendering/content';
import { sheetId } from '../rendering/content';
import { FIRST_COLUMN, KEY_COLUMN } from '../rendering/layout';
import { fingerprint } from '../rendering/write-drafts';
import type { Column, TableBlock, Template } from '../templates/template';
import type { CellBlock, SheetSummary } from '../workbook/sheet-host';
import type { PlainCell } from '../workbook/workbook-plan';

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

/** Collects what one sheet says. */
interface Reading {
  readonly fields: { [field: string]: PlainCell };
  readonly tables: { [block: string]: TypedRow[] };
  readonly loose: LooseCell[];
  readonly closedRows: { [block: string]: PlainCell[] };
}

/** Where the columns of the table that is being read stand, by sheet column. */
interface ReadTable {
  readonly block: TableBlock;
  readonly columns: ReadonlyMap<number, { readonly column: Column; readonly key: string }>;
  readonly last: number;
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

interface Line {
  readonly row: readonly PlainCell[];
  readonly formulas: readonly PlainCell[];
  readonly anchor: string;
  readonly below: number;
  readonly summary: SheetSummary;
}

/** Finds each column by its header in any language; what stands under a number or an option is a repeated column's. */
function readHeader(block: TableBlock, header: readonly PlainCell[]): ReadTable {
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

/** Columns whose headers a function gives, in its own words: as many as the template has, from the first header that is none of ours. */
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

/** What a function alone fills ends where its first column is blank; whatever stands below was typed. */
function isBelowSpill({ block, columns }: ReadTable, row: readonly PlainCell[]): boolean {
  if (block.each || !block.spills) return false;
  const first = [...columns].find(([, { column }]) => column.key === block.spills![0]!.at)?.[0];
  return first !== undefined && (row[first - 1] ?? null) === null;
}

/** A row without a key belongs to a table that people add to; below the last ready row only where nothing else follows. */
function isRowOf({ block, columns }: ReadTable, { row }: Line, isLastBlock: boolean): boolean {
  const key = row[KEY_COLUMN - 1];
  if (typeof key === 'string') return key === `row:${block.key}` || key === `end:${block.key}`;
  const isFilled = [...columns].some(([place, { column }]) => isInput(column) && (row[place - 1] ?? null) !== null);
  return !block.each && (isFilled || isLastBlock);
}

function readRow({ block, columns, last }: ReadTable, line: Line, reading: Reading): void {
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
  for (let place = FIRST_COLUMN; place <= line.row.length; place++) {
    if (!columns.has(place)) pushLoose(line, place, anchor, 0, reading, block, last);
  }
  rows.push(typed);
}

/** Totals are formulas, a label and what is spilled there; anything else was typed. */
function readTotals({ columns }: ReadTable, line: Line, reading: Reading): void {
  looseBeyond(line, reading, (column) => {
    const formula = line.formulas[column - 1];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== line.row[column - 1];
    const record = columns.get(column)?.column;
    return (
      record !== undefined && (isFormula || column === FIRST_COLUMN || (record.role === 'fact' && !record.formula))
    );
  });
}

function anchorOf({ key, each }: TableBlock, label: PlainCell, index: number): string {
  return `row:${key}:${each ? String(label) : index}`;
}

function isInput({ role, formula }: Column): boolean {
  return role !== 'fact' && role !== 'label' && formula === undefined;
}

/** A value where the template has a native formula was typed over it; where it has one of ours, a host may have put it. */
function isOverwritten({ formula }: Column, { mark }: SheetSummary): boolean {
  return (
    formula !== undefined && !mark?.closed && !catalogue.functions.some(({ name }) => formula.includes(`${name}(`))
  );
}

function toTyped(value: PlainCell, { type, options }: Column): PlainCell {
  const among: readonly OptionKey[] = options ?? (type === 'yesNo' ? ['yes', 'no'] : []);
  return toOption(value, among) ?? value;
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

function looseBeyond(line: Line, reading: Reading, isOurs: (column: number) => boolean): void {
  for (let column = FIRST_COLUMN; column <= line.row.length; column++) {
    if (!isOurs(column))
      pushLoose(line, column, line.anchor.replace(/^(draft:\w+:\d+):.*$/, '$1'), line.below, reading);
  }
}

function pushLoose(
  line: Line,
  column: number,
  anchor: string,
  below: number,
  reading: Reading,
  block?: TableBlock,
  last?: number,
): void {
  const value = line.row[column - 1] ?? null;
  const formula = line.formulas[column - 1];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const isSpilledHere = block?.spills && last !== undefined && column <= last;
  if ((value === null && !isFormula) || isSpilledHere) return;
  reading.loose.push({ anchor, below, column, ...(isFormula ? { formula: `${formula}` } : { value }) });
}

/** Ready rows that nobody has filled. */
function withoutBlankEnd(rows: readonly TypedRow[]): readonly TypedRow[] {
  let count = rows.length;
  while (count > 0 && Object.values(rows[count - 1]!).every((value) => value === null)) count--;
  return rows.slice(0, count);
}
