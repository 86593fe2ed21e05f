import { shorten } from './chart-layout';

const colours = ['#1f4e79', '#c55a11', '#7f7f7f', '#548235'];
const dashes = ['', '8 4', '2 3', '10 3 2 3'];
const LETTER = 6;

export function colourOf(series: number): string {
  return colours[series % colours.length]!;
}

export function fillOf(patterns: string, series: number): string {
  return series === 0 ? colourOf(0) : `url(#${patterns}-${series % colours.length})`;
}

/** Hatches, so that series stay apart where colours do not. */
export function SeriesPatterns({ id }: { readonly id: string }) {
  const lines = ['', 'M0 6L6 0', 'M0 3H6', 'M0 0L6 6M0 6L6 0'];
  return (
    <defs>
      {lines.map((path, series) => (
        <pattern key={path} id={`${id}-${series}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect width={6} height={6} fill="#ffffff" />
          <path d={path} stroke={colourOf(series)} strokeWidth={2} />
        </pattern>
      ))}
    </defs>
  );
}

export interface SeriesLineProps {
  readonly series: number;
  readonly points: readonly (readonly [number, number])[];
}

/** Dashed and marked in its own way. */
export function SeriesLine({ series, points }: SeriesLineProps) {
  const colour = colourOf(series);
  return (
    <g>
      <polyline
        points={points.map(([x, y]) => `${x},${y}`).join(' ')}
        fill="none"
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={dashes[series % dashes.length] || undefined}
      />
      {points.map(([x, y]) =>
        series % 2 === 0 ? (
          <circle key={x} cx={x} cy={y} r={3.5} fill={series % 4 === 0 ? colour : '#ffffff'} stroke={colour} />
        ) : (
          <rect
            key={x}
            x={x - 3.5}
            y={y - 3.5}
            width={7}
            height={7}
            fill={series % 4 === 1 ? colour : '#ffffff'}
            stroke={colour}
          />
        ),
      )}
    </g>
  );
}

export interface ChartLegendProps {
  readonly names: readonly string[];
  readonly isLine: boolean;
  readonly patterns: string;
  readonly width: number;
  readonly y: number;
}

export function ChartLegend({ names, isLine, patterns, width, y }: ChartLegendProps) {
  const slot = Math.min(180, (width - 40) / names.length);
  const start = (width - slot * names.length) / 2;
  return (
    <g>
      {names.map((name, series) => (
        <g key={name} transform={`translate(${start + slot * series} ${y})`}>
          {isLine ? (
            <SeriesLine
              series={series}
              points={[
                [0, -4],
                [24, -4],
              ]}
            />
          ) : (
            <rect y={-9} width={24} height={10} fill={fillOf(patterns, series)} stroke={colourOf(series)} />
          )}
          <text x={30} fontSize={11} fill="#424242">
            {shorten(name, slot - 36, LETTER)}
          </text>
        </g>
      ))}
    </g>
  );
}
