import { labelText } from '../words/template-words';
import type { Area, Chart } from '../workbook/workbook-plan';
import { CHART_COLUMNS, type PlacedChart } from './layout';
import { areaOf, findSheet } from './references';
import type { SheetCanvas } from './sheet-canvas';
import { FIRST_COLUMN } from './sheet-places';

/** A drawing of columns of this sheet or another. */
export function renderChart({ block, row, rowCount }: PlacedChart, canvas: SheetCanvas): void {
  const { language } = canvas;
  for (let i = 0; i < rowCount; i++) canvas.key(row + i, `chart:${block.key}`);
  const place = canvas.area(row, FIRST_COLUMN, rowCount, CHART_COLUMNS);
  const rows = [block.categories, ...block.series].map((source) => chartArea(source, canvas));
  if (rows.some((area) => area === undefined)) return;
  const [categories, ...series] = rows as Area[];
  const drawn: Chart = {
    type: block.type,
    title: labelText(block.title, language),
    categories: categories!,
    series: series.map((values, i) => ({ name: labelText(lastPart(block.series[i]!) as never, language), values })),
    format: block.format === 'ratio' ? '0%' : '#,##0',
  };
  canvas.add({ kind: 'chart', ...place, chart: drawn });
}

function lastPart(source: string): string {
  return source.replace(/^.*\./, '').replace(/:.*$/, '');
}

/**
 * A column's rows; those of the months that have been (`sales:toDate`); of a repeated column its headers (`month:head`)
 * or its total row (`month:total`).
 */
function chartArea(source: string, { workbook, sheet }: SheetCanvas): Area | undefined {
  const [id, path] = source.includes('.') ? (source.split('.') as [string, string]) : [undefined, source];
  const [name, part] = path!.split(':') as [string, string?];
  const owner = id === undefined ? sheet : findSheet(workbook, id, sheet);
  if (!owner) return undefined;
  const table = owner.blocks.find(
    (block) => block.kind === 'table' && block.columns.some(({ column }) => column.key === name),
  );
  const area = areaOf(owner, name, part === 'head');
  if (table?.kind !== 'table' || !area) return area;
  if (part === 'total') return table.totalRow ? { ...area, row: table.totalRow, rows: 1 } : undefined;
  if (part === 'toDate') {
    const last = Math.min(owner.days?.to ?? workbook.asOf, workbook.asOf);
    return { ...area, rows: table.entries?.filter(({ id }) => Number(id) <= last).length ?? area.rows };
  }
  return part === 'head' ? area : { ...area, rows: table.entries ? table.rowCount : table.rows.length };
}
