import { useEffect, useId, useState } from 'react';
import type { Area, Chart, PlainCell } from '../../../core/workbook/workbook-plan';
import { ChartLegend, SeriesPatterns } from './ChartLegend';
import { ChartPlot } from './ChartPlot';
import { toCategories } from './chart-layout';

export interface GridChartProps {
  readonly chart: Chart;
  readonly read: (areas: readonly Area[]) => readonly (readonly (readonly PlainCell[])[])[];
  /** Calls back after every calculation; returns what ends that. */
  readonly onCalculated: (look: () => void) => () => void;
}

const WIDTH = 720;
const HEIGHT = 300;

interface Shown {
  readonly categories: readonly string[];
  /** One list a series; undefined where the cell holds no number. */
  readonly values: readonly (readonly (number | undefined)[])[];
}

/** What the cells say now, as an accountant would draw it: from zero, with a few round marks. */
export function GridChart({ chart, read, onCalculated }: GridChartProps) {
  const [{ categories, values }, setShown] = useState<Shown>({ categories: [], values: [] });
  const patterns = useId();
  useEffect(() => {
    const look = () => {
      const [labels, ...blocks] = read([chart.categories, ...chart.series.map((series) => series.values)]);
      setShown({
        categories: toCategories(labels!.flat()),
        values: blocks.map((block) => block.flat().map((value) => (typeof value === 'number' ? value : undefined))),
      });
    };
    look();
    return onCalculated(look);
  }, [chart, read, onCalculated]);
  const hasLegend = chart.series.length > 1;
  const edge = { top: hasLegend ? 56 : 36, right: 16, bottom: 28, left: chart.type === 'bar' ? 140 : 76 };
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      height="100%"
      role="img"
      aria-label={chart.title}
      style={{
        background: '#ffffff',
        border: '1px solid #d1d1d1',
        boxSizing: 'border-box',
        fontFamily: 'Arial, sans-serif',
      }}
    >
      <SeriesPatterns id={patterns} />
      <text x={WIDTH / 2} y={22} textAnchor="middle" fontSize={15} fill="#242424">
        {chart.title}
      </text>
      {hasLegend && (
        <ChartLegend
          names={chart.series.map(({ name }) => name)}
          isLine={chart.type === 'line'}
          patterns={patterns}
          width={WIDTH}
          y={42}
        />
      )}
      <ChartPlot
        type={chart.type}
        format={chart.format}
        categories={categories}
        values={values}
        patterns={patterns}
        box={{
          x: edge.left,
          y: edge.top,
          width: WIDTH - edge.left - edge.right,
          height: HEIGHT - edge.top - edge.bottom,
        }}
      />
    </svg>
  );
}
