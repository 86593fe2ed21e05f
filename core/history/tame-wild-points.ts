import { median } from './median';
import { runningMedian } from './running-median';

/** A point further off than this many standard deviations (by the median deviation) is wild. */
const WILD = 8;
/** A point that is just wild is brought back to this many, one further off to fewer. */
const TAMED = 4;
const NORMAL_MAD = 1.4826;
/** Deviations are never counted smaller than this part of a unit: 3 % in logarithms. */
const LEAST_DEVIATION = 0.03;
const FEWEST_POINTS = 5;
/** With less than three seasons strong seasons look wild: only more than e^1.5 = 4.5 times the usual counts as such. */
const FEW_SEASONS = 3;
const LEAST_LIMIT = 1.5;

/**
 * Brings back single points that are far off their neighbours and far off the same position of other seasons. Two in a
 * row on one side stay, as they may be a new level.
 *
 *     1 1.1 0.9 1 9 1.1 1 0.9 1 1.1 with a season of 1: only 9 is wild, and it becomes 1.10
 *
 * @returns The series itself where nothing is wild.
 * @see R. K. Pearson, Outliers in process modeling and identification, IEEE TCST 10 (2002) 55–63 (the Hampel filter).
 */
export function tameWildPoints(series: Float64Array, seasonLength: number): Float64Array {
  if (series.length < FEWEST_POINTS) return series;
  // How far each point is off its usual place, and from where on that counts as wild.
  const off = deviations(series, seasonLength);
  const spread = Math.max(NORMAL_MAD * median(off.map(Math.abs)), LEAST_DEVIATION);
  const limit = Math.max(WILD * spread, series.length < FEW_SEASONS * seasonLength ? LEAST_LIMIT : 0);
  // Wild points with a neighbour on the same side stay, the others are brought back.
  const side = off.map((value) => (Math.abs(value) > limit ? Math.sign(value) : 0));
  const isSingle = (t: number) => side[t] !== 0 && side[t - 1] !== side[t] && side[t + 1] !== side[t];
  if (!side.some((_, t) => isSingle(t))) return series;
  return series.map((value, t) => (isSingle(t) ? value - off[t]! + (TAMED * spread * limit) / off[t]! : value));
}

/**
 * How far each point is from the running median of the series without its slope, less its position's usual distance.
 */
function deviations(series: Float64Array, seasonLength: number): Float64Array {
  const slope = medianSlope(series, seasonLength);
  const level = series.map((value, t) => value - slope * t);
  const middles = runningMedian(level, Math.max(3, seasonLength >> 1));
  const off = level.map((value, t) => value - middles[t]!);
  const positions = Math.min(seasonLength, off.length);
  const usual = Float64Array.from({ length: positions }, (_, position) => usualAt(off, seasonLength, position));
  return off.map((value, t) => value - usual[t % seasonLength]!);
}

function medianSlope(series: Float64Array, seasonLength: number): number {
  const lag = series.length >= 2 * seasonLength ? seasonLength : 1;
  return median(series.slice(lag).map((value, t) => value - series[t]!)) / lag;
}

/**
 * The median; of two middle values the one nearer to zero, as the other may be the wild one. One value says nothing.
 */
function usualAt(off: Float64Array, seasonLength: number, position: number): number {
  const values: number[] = [];
  for (let t = position; t < off.length; t += seasonLength) values.push(off[t]!);
  if (values.length < 2) return 0;
  values.sort((a, b) => a - b);
  const upper = values[values.length >> 1]!;
  const lower = values[(values.length - 1) >> 1]!;
  return Math.abs(lower) < Math.abs(upper) ? lower : upper;
}
