import type { SheetContent, TypedRow } from '../templates/content';
import type { DateSpan } from '../templates/periods';
import type {
  Block,
  ChartBlock,
  Column,
  DraftsBlock,
  FactsBlock,
  FieldsBlock,
  TableBlock,
  Template,
  WordsBlock,
} from '../templates/template';
import type { PlainCell } from '../workbook/workbook-plan';
import { LeftOut, type Presence } from './left-out';
import type { ListEntry, ListName } from './lists';
import { placeTable } from './place-table';
import { FIRST_COLUMN } from './sheet-places';

const FIRST_BLOCK_ROW = 5;
const CHART_ROWS = 15;
const ROWS_A_BAR = 0.8;
export const CHART_COLUMNS = 8;

/** A column of a table where it stands; a repeated one takes `entries.length` places of `span` columns. */
export interface PlacedColumn {
  readonly column: Column;
  readonly first: number;
  readonly span: number;
  readonly entries: readonly ListEntry[] | undefined;
}

export interface Heading {
  readonly titleRow: number | undefined;
  readonly noteRow: number | undefined;
}

export interface PlacedTable extends Heading {
  readonly kind: 'table';
  readonly block: TableBlock;
  readonly headingRow: number | undefined;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Filled rows and those that are ready. */
  readonly rowCount: number;
  /** Rows that formulas read. */
  readonly reach: number;
  readonly totalRow: number | undefined;
  readonly columns: readonly PlacedColumn[];
  readonly entries: readonly ListEntry[] | undefined;
  /** What is typed: by place in a list that people add to, else by the entry that it belongs to. */
  readonly rows: readonly TypedRow[];
  readonly rowOf: ReadonlyMap<PlainCell, TypedRow>;
}

export interface PlacedFields extends Heading {
  readonly kind: 'fields';
  readonly block: FieldsBlock;
  readonly fields: readonly { readonly field: FieldsBlock['fields'][number]; readonly row: number }[];
}

export interface PlacedFacts extends Heading {
  readonly kind: 'facts';
  readonly block: FactsBlock;
  readonly headerRow: number;
  readonly facts: readonly { readonly fact: FactsBlock['facts'][number]; readonly row: number }[];
}

export interface PlacedLines extends Heading {
  readonly kind: 'lines';
  readonly block: WordsBlock | DraftsBlock;
  /** The key of what is typed there, and its row. */
  readonly lines: readonly { readonly key: string; readonly row: number }[];
}

export interface PlacedChart extends Heading {
  readonly kind: 'chart';
  readonly block: Extract<Block, { readonly kind: 'chart' }>;
  readonly row: number;
  readonly rowCount: number;
}

export type PlacedBlock = PlacedTable | PlacedFields | PlacedFacts | PlacedLines | PlacedChart;

/** One sheet to be: where everything on it stands. */
export interface SheetLayout {
  readonly template: Template;
  readonly period: string;
  readonly name: string;
  readonly days: DateSpan | undefined;
  readonly content: SheetContent;
  readonly blocks: readonly PlacedBlock[];
  readonly leftOut: LeftOut;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface LayoutRequest {
  readonly template: Template;
  readonly period: string;
  readonly name: string;
  readonly days: DateSpan | undefined;
  readonly content: SheetContent;
  readonly presence: Presence;
  readonly listOf: (list: ListName) => readonly ListEntry[];
}

/**
 * Places the blocks of a template one below the other.
 *
 * The idea: one row counts down the sheet. Each block that the workbook has the sheets for takes its rows from there on
 * (a title, a note, headers, one row for each entry of its list) and leaves one row blank; every other block is skipped
 * with its keys written down, so that formulas which need them are left out as well.
 *
 *     row 5 title, 6 header, 7–9 three salespeople, 10 total; row 11 stays blank; row 12 begins the next block
 */
export function layOutSheet(request: LayoutRequest): SheetLayout {
  const { template, period, name, days, content } = request;
  const leftOut = new LeftOut(request.presence);
  const blocks: PlacedBlock[] = [];
  let row = FIRST_BLOCK_ROW;
  for (const block of template.blocks) {
    const placed = placeBlock(block, row, request, leftOut);
    if (!placed) continue;
    blocks.push(placed.block);
    row = placed.next + 1;
  }
  const lastColumn = Math.max(FIRST_COLUMN, ...blocks.map(lastColumnOf));
  return { template, period, name, days, content, blocks, leftOut, lastRow: row - 2, lastColumn };
}

export type Placed = { readonly block: PlacedBlock; readonly next: number } | undefined;

function placeBlock(block: Block, row: number, request: LayoutRequest, leftOut: LeftOut): Placed {
  if (!leftOut.has(block.needs)) {
    leftOut.drop(keysOf(block));
    return undefined;
  }
  const isChart = block.kind === 'chart';
  const titleRow = block.title && !isChart ? row : undefined;
  const noteRow = block.note && !isChart ? row + (titleRow ? 1 : 0) : undefined;
  const heading = { titleRow, noteRow };
  const start = row + (titleRow ? 1 : 0) + (noteRow ? 1 : 0);
  switch (block.kind) {
    case 'table':
      return placeTable(block, heading, start, request, leftOut);
    case 'fields': {
      const fields = block.fields
        .filter(({ formula, key }) => leftOut.allows(formula, key))
        .map((field, i) => ({ field, row: start + i }));
      return { block: { kind: 'fields', block, ...heading, fields }, next: start + fields.length };
    }
    case 'facts': {
      const facts = block.facts
        .filter(({ key, formula, needs }) => leftOut.allows(formula, key) && leftOut.has(needs, key))
        .map((fact, i) => ({ fact, row: start + 3 + i }));
      if (facts.length === 0) return undefined;
      return { block: { kind: 'facts', block, ...heading, headerRow: start, facts }, next: start + 3 + facts.length };
    }
    case 'words':
    case 'drafts': {
      const keys =
        block.kind === 'words'
          ? block.prompts.map((prompt) => `words:${prompt}`)
          : Array.from({ length: block.rows }, (_, i) => `draft:${block.draft}:${i + 1}`);
      const lines = keys.map((key, i) => ({ key, row: start + i }));
      return { block: { kind: 'lines', block, ...heading, lines }, next: start + lines.length };
    }
    case 'chart': {
      const sources = [block.categories, ...block.series].map((source) => `{${source}}`).join('');
      if (!leftOut.allows(sources)) return undefined;
      const rowCount = chartRows(block, request);
      return { block: { kind: 'chart', block, ...heading, row, rowCount }, next: row + rowCount };
    }
  }
}

export function keysOf(block: Block): readonly string[] {
  if (block.kind === 'table') return block.columns.map(({ key }) => key);
  if (block.kind === 'fields') return block.fields.map(({ key }) => key);
  return block.kind === 'facts' ? block.facts.map(({ key }) => key) : [];
}

/** Bars lie one below the other, so that many need more room. */
function chartRows({ type, categories }: ChartBlock, { template, listOf }: LayoutRequest): number {
  const table = template.blocks.find(
    (block): block is TableBlock => block.kind === 'table' && block.columns.some(({ key }) => key === categories),
  );
  const bars = type === 'bar' && table?.each ? listOf(table.each).length : 0;
  return Math.max(CHART_ROWS, Math.ceil(bars * ROWS_A_BAR) + 4);
}

function lastColumnOf(placed: PlacedBlock): number {
  switch (placed.kind) {
    case 'table':
      return Math.max(...placed.columns.map(({ first, span, entries }) => first + span * (entries?.length ?? 1) - 1));
    case 'facts':
      return FIRST_COLUMN + placed.block.spans.length;
    case 'fields':
      return FIRST_COLUMN + 1;
    case 'lines':
      return FIRST_COLUMN + CHART_COLUMNS - 1;
    case 'chart':
      return FIRST_COLUMN + CHART_COLUMNS - 1;
  }
}
