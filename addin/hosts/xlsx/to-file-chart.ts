import type { SheetChart } from 'hucre/xlsx';
import { fixedAddress, onSheet } from '../../../core/workbook/a1';
import type { Area, Chart, Series } from '../../../core/workbook/workbook-plan';

/** From dark to light, to stay distinct in black and white; lines also differ by dash and marker. */
const looks = [
  { color: '1F4E79', dash: 'solid', symbol: 'circle' },
  { color: 'ED7D31', dash: 'dash', symbol: 'square' },
  { color: 'A5A5A5', dash: 'dot', symbol: 'triangle' },
  { color: '70AD47', dash: 'dashDot', symbol: 'diamond' },
] as const;

export function toFileChart(area: Area, { type, title, categories, series, format }: Chart): SheetChart {
  return {
    type: type === 'stacked' ? 'column' : type,
    ...(type === 'stacked' && { barGrouping: 'stacked', overlap: 100 }),
    title,
    series: series.map((each, i) => toFileSeries(each, categories, type === 'line', i)),
    legend: series.length > 1 ? 'bottom' : false,
    axes: {
      // Negative values would hide the labels along the axis; a bar chart has its first category on top.
      x: { tickLblPos: 'low', ...(type === 'bar' && { reverse: true }) },
      y: {
        numberFormat: { formatCode: format },
        gridlines: { major: true },
        ...(type === 'bar' && { crosses: 'max' as const }),
      },
    },
    anchor: {
      from: { row: area.row - 1, col: area.column - 1 },
      to: { row: area.row + area.rows - 1, col: area.column + area.columns - 1 },
    },
  };
}

function toFileSeries({ name, values }: Series, categories: Area, isLine: boolean, place: number) {
  const { color, dash, symbol } = looks[place % looks.length]!;
  return {
    name,
    values: reference(values),
    categories: reference(categories),
    color,
    ...(isLine && { stroke: { dash, width: 2.25 }, marker: { symbol, size: 6, fill: color, line: color } }),
  };
}

function reference(area: Area): string {
  return onSheet(area.sheet, fixedAddress(area));
}
