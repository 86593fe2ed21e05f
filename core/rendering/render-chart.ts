import { isSheetKey } from '../words/sheet-words';
import { type LabelKey, labelText } from '../words/template-words';
import type { Area, Chart } from '../workbook/workbook-plan';
import type { PlacedChart, PlacedTable } from './placed-blocks';
import { areaOf, findSheet } from './references';
import type { SheetCanvas } from './sheet-canvas';
import { CHART_COLUMNS, FIRST_COLUMN } from './sheet-places';

/** Draws columns of this sheet or another as a chart. */
export function renderChart({ block, row, rowCount }: PlacedChart, canvas: SheetCanvas): void {
  const { language } = canvas;
  for (let i = 0; i < rowCount; i++) canvas.key(row + i, { part: 'chart', block: block.key });
  const place = canvas.area(row, FIRST_COLUMN, rowCount, CHART_COLUMNS);
  const columns = [block.categories, ...block.series].flatMap((source) => chartColumn(source, canvas) ?? []);
  const [categories, ...series] = columns;
  if (!categories || series.length < block.series.length) return;
  const drawn: Chart = {
    type: block.type,
    title: labelText(block.title, language),
    categories: categories.area,
    series: series.map(({ key, area }) => ({ name: labelText(key, language), values: area })),
    format: block.format === 'ratio' ? '0%' : '#,##0',
  };
  canvas.add({ kind: 'chart', ...place, chart: drawn });
}

const SOURCE = /^(?:(\w+)\.)?(\w+)(?::(\w+))?$/;

/**
 * A column's rows, or only those up to the as-of day (`sales:toDate`); of a repeated column its headers
 * (`month:head`) or its total row (`month:total`).
 */
function chartColumn(
  source: string,
  { workbook, sheet }: SheetCanvas,
): { readonly key: LabelKey; readonly area: Area } | undefined {
  const [, id, name = '', part] = SOURCE.exec(source) ?? [];
  const owner = id === undefined ? sheet : isSheetKey(id) ? findSheet(workbook, id, sheet) : undefined;
  const table = owner?.blocks.find(
    (block): block is PlacedTable => block.kind === 'table' && block.columns.some(({ column }) => column.key === name),
  );
  const key = table?.columns.find(({ column }) => column.key === name)?.column.key;
  const area = owner && areaOf(owner, name, part === 'head');
  if (!table || !key || !area) return undefined;
  if (part === 'head') return { key, area };
  if (part === 'total') return table.totalRow ? { key, area: { ...area, row: table.totalRow, rows: 1 } } : undefined;
  if (part === 'toDate') {
    const last = Math.min(owner.days?.to ?? workbook.asOf, workbook.asOf);
    return { key, area: { ...area, rows: table.entries?.filter(({ id }) => Number(id) <= last).length ?? area.rows } };
  }
  return { key, area: { ...area, rows: table.entries ? table.rowCount : table.rows.length } };
}
