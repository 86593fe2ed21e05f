import { useEffect, useState } from 'react';
import { formatDate } from '../../../core/calendar/day-serial';
import type { Area, Chart, PlainCell } from '../../../core/workbook/workbook-plan';

export interface GridChartProps {
  readonly chart: Chart;
  readonly read: (areas: readonly Area[]) => readonly (readonly (readonly PlainCell[])[])[];
  /** Calls back after every calculation; returns what ends that. */
  readonly onCalculated: (look: () => void) => () => void;
}

const WIDTH = 720;
const HEIGHT = 300;
const EDGE = { top: 36, right: 12, bottom: 28, left: 76 };
const COLOUR = '#1f4e79';
const STEPS = 5;

/** A column chart of what the cells say now, as an accountant would draw it: from zero, with a few round marks. */
export function GridChart({ chart, read, onCalculated }: GridChartProps) {
  const [values, setValues] = useState<readonly PlainCell[]>([]);
  const [labels, setLabels] = useState<readonly PlainCell[]>([]);
  useEffect(() => {
    const look = () => {
      const [categories, first] = read([chart.categories, chart.values]);
      setLabels(categories!.flat());
      setValues(first!.flat());
    };
    look();
    return onCalculated(look);
  }, [chart, read, onCalculated]);
  const numbers = values.map((value) => (typeof value === 'number' ? value : 0));
  const step = roundStep(Math.max(0, ...numbers));
  const plot = { width: WIDTH - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom };
  const slot = plot.width / Math.max(1, numbers.length);
  const y = (value: number) => EDGE.top + plot.height * (1 - Math.max(0, value) / (step * STEPS));
  const marks = Array.from({ length: STEPS + 1 }, (_, i) => i * step);
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
      <text x={WIDTH / 2} y={22} textAnchor="middle" fontSize={15} fill="#242424">
        {chart.title}
      </text>
      {marks.map((mark) => (
        <g key={mark}>
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(mark)} y2={y(mark)} stroke="#e0e0e0" />
          <text x={EDGE.left - 6} y={y(mark) + 4} textAnchor="end" fontSize={11} fill="#616161">
            {mark.toLocaleString('en')}
          </text>
        </g>
      ))}
      {numbers.map((value, i) => (
        <rect
          key={String(labels[i])}
          x={EDGE.left + slot * (i + 0.2)}
          width={slot * 0.6}
          y={y(value)}
          height={y(0) - y(value)}
          fill={COLOUR}
        />
      ))}
      {labels.map((label, i) => (
        <text
          key={String(label)}
          x={EDGE.left + slot * (i + 0.5)}
          y={HEIGHT - 10}
          textAnchor="middle"
          fontSize={11}
          fill="#616161"
        >
          {typeof label === 'number' ? formatDate(label).slice(0, 7) : label}
        </text>
      ))}
    </svg>
  );
}

/** The least of 1, 2, 2.5, 5 × 10ⁿ of which five reach the largest value. */
function roundStep(largest: number): number {
  if (largest <= 0) return 1;
  const raw = largest / STEPS;
  const power = 10 ** Math.floor(Math.log10(raw));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step * STEPS >= largest)!;
}
