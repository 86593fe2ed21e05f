import type { Block, ChartBlock, TableBlock } from '../templates/template';
import type { RowKey } from '../workbook/row-key';
import { keysOf } from './keys-of';
import { lastColumnOf } from './last-column-of';
import type { LayoutRequest, Placed } from './layout-request';
import { LeftOut } from './left-out';
import { placeTable } from './place-table';
import type { PlacedBlock } from './placed-blocks';
import type { SheetLayout } from './sheet-layout';
import { FIRST_COLUMN } from './sheet-places';

const FIRST_BLOCK_ROW = 5;
const CHART_ROWS = 15;
const ROWS_A_BAR = 0.8;

/**
 * Places the blocks of a template one below the other.
 *
 * The idea: a counter runs down the rows of the sheet. A block takes the next rows if the workbook has the sheets it
 * needs (a title, a note, headers, one row for each entry of its list), and leaves one row blank. Other blocks are
 * skipped, and their keys are recorded so that formulas which need them are left out as well.
 *
 *     row 5 title, 6 header, 7–9 three salespeople, 10 total; row 11 stays blank; row 12 begins the next block
 */
export function layOutSheet(request: LayoutRequest): SheetLayout {
  const { id, template, name, days, year, content, presence } = request;
  const leftOut = new LeftOut(presence);
  const blocks: PlacedBlock[] = [];
  let row = FIRST_BLOCK_ROW;
  for (const block of template.blocks) {
    const placed = placeBlock(block, row, request, leftOut);
    if (!placed) continue;
    blocks.push(placed.block);
    row = placed.next + 1;
  }
  const lastColumn = Math.max(FIRST_COLUMN, ...blocks.map(lastColumnOf));
  return { id, template, name, days, year, content, blocks, leftOut, lastRow: row - 2, lastColumn };
}

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
          ? block.prompts.map((name): RowKey => ({ part: 'words', name }))
          : Array.from({ length: block.rows }, (_, i): RowKey => ({ part: 'draft', name: block.draft, line: i + 1 }));
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

/** Bars are stacked downwards, so a chart with many needs more rows. */
function chartRows({ type, categories }: ChartBlock, { template, listOf }: LayoutRequest): number {
  const table = template.blocks.find(
    (block): block is TableBlock => block.kind === 'table' && block.columns.some(({ key }) => key === categories),
  );
  const bars = type === 'bar' && table?.each ? listOf(table.each).length : 0;
  return Math.max(CHART_ROWS, Math.ceil(bars * ROWS_A_BAR) + 4);
}
