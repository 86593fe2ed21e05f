import type { Area, Chart } from '../../core/workbook/workbook-plan';
import type { Book, Sheet } from './google-types';
import { rangeWithin, sheetNamed } from './sheet-by';
import { defaultSize } from './size-lines';

/** From dark to light, to stay distinct in black and white; lines also differ by dash and marker. */
const looks = [
  { color: '#1f4e79', lineDashStyle: [1, 0], pointShape: 'circle' },
  { color: '#ed7d31', lineDashStyle: [8, 4], pointShape: 'square' },
  { color: '#a5a5a5', lineDashStyle: [2, 2], pointShape: 'triangle' },
  { color: '#70ad47', lineDashStyle: [8, 3, 2, 3], pointShape: 'diamond' },
];

/**
 * Sets everything as named options: the equivalent methods take enums of another service, Charts. Series are columns;
 * if they are rows, so are the categories, and the chart is transposed.
 * @see https://developers.google.com/apps-script/chart-configuration-options
 */
export function drawChart(book: Book, sheet: Sheet, area: Area, chart: Chart): void {
  const { type, title, categories, series, format } = chart;
  const builder = sheet.newChart();
  for (const source of [categories, ...series.map(({ values }) => values)]) {
    builder.addRange(rangeWithin(sheetNamed(book, source.sheet), source));
  }
  const typed =
    type === 'line' ? builder.asLineChart() : type === 'bar' ? builder.asBarChart() : builder.asColumnChart();
  const isAlongRow = categories.rows === 1 && categories.columns > 1;
  typed
    .setNumHeaders(0)
    .setTransposeRowsAndColumns(isAlongRow)
    .setPosition(area.row, area.column, 0, 0)
    .setOption('title', title)
    .setOption('width', widthOf(sheet, area))
    .setOption('height', area.rows * defaultSize.row)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('legend', { position: series.length > 1 ? 'bottom' : 'none' })
    .setOption(type === 'bar' ? 'hAxis.format' : 'vAxis.format', format)
    .setOption(
      'series',
      Object.fromEntries(series.map(({ name }, i) => [i, { labelInLegend: name, ...lookOf(type, i) }])),
    );
  if (type === 'stacked') typed.setOption('isStacked', true);
  sheet.insertChart(typed.build());
}

function lookOf(type: Chart['type'], place: number): object {
  const { color, ...line } = looks[place % looks.length]!;
  return type === 'line' ? { color, ...line, lineWidth: 2, pointSize: 6 } : { color };
}

function widthOf(sheet: Sheet, { column, columns }: Area): number {
  let width = 0;
  for (let i = column; i < column + columns; i++) width += sheet.getColumnWidth(i);
  return width;
}
