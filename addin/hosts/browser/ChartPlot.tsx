import type { Chart } from '../../../core/workbook/workbook-plan';
import { colourOf, fillOf, SeriesLine } from './ChartLegend';
import { labelStep, shorten, toBlocks, toLabel, toScale } from './chart-layout';

export interface ChartPlotProps {
  readonly type: Chart['type'];
  readonly format: string;
  readonly categories: readonly string[];
  readonly values: readonly (readonly (number | undefined)[])[];
  readonly patterns: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const TEXT = { fontSize: 11, fill: '#616161' } as const;
const LETTER = 6;
const LINE_HEIGHT = 13;
/** Of a category's room, what its columns take. */
const FILLED = 0.7;

/** Values along one side of the box and categories along the other; a bar chart has them the other way round. */
export function ChartPlot({ type, format, categories, values, patterns, box }: ChartPlotProps) {
  const isAcross = type === 'bar';
  const isStacked = type === 'stacked';
  const blocks = toBlocks(
    values.map((series) => series.map((value) => value ?? 0)),
    isStacked,
  );
  const { least, most, marks } = toScale(blocks.map(({ to }) => to));
  const along = (value: number) => {
    const share = (value - least) / (most - least);
    return isAcross ? box.x + share * box.width : box.y + (1 - share) * box.height;
  };
  const slot = (isAcross ? box.height : box.width) / Math.max(1, categories.length);
  const across = (category: number) => (isAcross ? box.y : box.x) + slot * category;
  const breadth = (slot * FILLED) / (isStacked ? 1 : Math.max(1, values.length));
  return (
    <g>
      {marks.map((mark) => {
        const at = along(mark);
        const stroke = mark === 0 ? '#8a8a8a' : '#e0e0e0';
        return isAcross ? (
          <g key={mark}>
            <line x1={at} x2={at} y1={box.y} y2={box.y + box.height} stroke={stroke} />
            <text x={at} y={box.y + box.height + 16} textAnchor="middle" {...TEXT}>
              {toLabel(mark, format)}
            </text>
          </g>
        ) : (
          <g key={mark}>
            <line x1={box.x} x2={box.x + box.width} y1={at} y2={at} stroke={stroke} />
            <text x={box.x - 6} y={at + 4} textAnchor="end" {...TEXT}>
              {toLabel(mark, format)}
            </text>
          </g>
        );
      })}
      {type === 'line'
        ? values.map((series, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place; names may be the same
            <g key={place}>
              {runsOf(series).map((run) => (
                <SeriesLine
                  key={run[0]![0]}
                  series={place}
                  points={run.map(([category, value]) => [across(category) + slot / 2, along(value)])}
                />
              ))}
            </g>
          ))
        : blocks.map(({ series, category, from, to }) => {
            const [low, high] = [along(from), along(to)].sort((a, b) => a - b) as [number, number];
            const start = across(category) + (slot * (1 - FILLED)) / 2 + (isStacked ? 0 : breadth * series);
            return (
              <rect
                key={`${series} ${category}`}
                {...(isAcross
                  ? { x: low, width: high - low, y: start, height: breadth }
                  : { x: start, width: breadth, y: low, height: high - low })}
                fill={fillOf(patterns, series)}
                stroke={colourOf(series)}
                strokeWidth={high > low ? 1 : 0}
              />
            );
          })}
      <Labels categories={categories} isAcross={isAcross} slot={slot} across={across} box={box} />
    </g>
  );
}

interface LabelsProps extends Pick<ChartPlotProps, 'categories' | 'box'> {
  readonly isAcross: boolean;
  readonly slot: number;
  readonly across: (category: number) => number;
}

/** As many of the categories as there is room for. */
function Labels({ categories, isAcross, slot, across, box }: LabelsProps) {
  const every = isAcross ? Math.max(1, Math.ceil(LINE_HEIGHT / slot)) : labelStep(categories, slot, LETTER);
  return categories.map((category, i) => {
    if (i % every !== 0) return null;
    const at = across(i) + slot / 2;
    return isAcross ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a category is its place; names may be the same
      <text key={i} x={box.x - 6} y={at + 4} textAnchor="end" {...TEXT}>
        {shorten(category, box.x - 10, LETTER)}
      </text>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a category is its place; names may be the same
      <text key={i} x={at} y={box.y + box.height + 18} textAnchor="middle" {...TEXT}>
        {shorten(category, slot * every, LETTER)}
      </text>
    );
  });
}

/** What a line can join: neighbours that are numbers. */
function runsOf(values: readonly (number | undefined)[]): (readonly [number, number])[][] {
  const runs: [number, number][][] = [];
  values.forEach((value, category) => {
    if (value === undefined) return;
    const run = category > 0 && values[category - 1] !== undefined ? runs.at(-1) : undefined;
    if (run) run.push([category, value]);
    else runs.push([[category, value]]);
  });
  return runs;
}
