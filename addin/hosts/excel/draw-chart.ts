/// <reference types="office-js" />
import { areaAddress } from '../../../core/workbook/a1';
import type { Area, Chart, Series } from '../../../core/workbook/workbook-plan';

/** From dark to light, to stay distinct in black and white; lines also differ by dash and marker. */
const looks = [
  { color: '#1F4E79', dash: 'Continuous', mark: 'Circle' },
  { color: '#ED7D31', dash: 'Dash', mark: 'Square' },
  { color: '#A5A5A5', dash: 'Dot', mark: 'Triangle' },
  { color: '#70AD47', dash: 'DashDot', mark: 'Diamond' },
] as const;

const types = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'LineMarkers',
  stacked: 'ColumnStacked',
} as const;

/** @param rangeOf Finds an area's cells; a chart may show another sheet's figures. */
export function drawChart(
  sheet: Excel.Worksheet,
  area: Area,
  chart: Chart,
  rangeOf: (area: Area) => Excel.Range,
): void {
  const { type, title, categories, series, format } = chart;
  const [first, ...others] = series;
  // Makes one series, whether its cells form a row or a column.
  const seriesBy = first!.values.rows === 1 ? 'Rows' : 'Columns';
  const drawn = sheet.charts.add(types[type], rangeOf(first!.values), seriesBy);
  const [from, to] = areaAddress(area).split(':') as [string, string | undefined];
  drawn.setPosition(from, to ?? from);
  drawn.title.text = title;
  drawn.legend.visible = series.length > 1;
  if (series.length > 1) drawn.legend.position = 'Bottom';
  drawn.axes.valueAxis.numberFormat = format;
  // Negative values would hide the labels along the axis; a bar chart has its first category on top.
  drawn.axes.categoryAxis.tickLabelPosition = 'Low';
  if (type === 'bar') drawn.axes.categoryAxis.reversePlotOrder = true;
  fill(drawn.series.getItemAt(0), first!, 0);
  others.forEach((each, i) => {
    fill(drawn.series.add(each.name), each, i + 1);
  });

  function fill(target: Excel.ChartSeries, { name, values }: Series, place: number): void {
    const { color, dash, mark } = looks[place % looks.length]!;
    target.name = name;
    target.setValues(rangeOf(values));
    target.setXAxisValues(rangeOf(categories));
    if (type !== 'line') {
      target.format.fill.setSolidColor(color);
      return;
    }
    target.format.line.color = color;
    target.format.line.lineStyle = dash;
    target.format.line.weight = 2.25;
    target.markerStyle = mark;
    target.markerSize = 6;
    target.markerBackgroundColor = color;
    target.markerForegroundColor = color;
  }
}
