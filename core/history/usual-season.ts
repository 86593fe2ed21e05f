import { movingMean } from './moving-mean';
import { runningMedian } from './running-median';

const LEAST_REACH = 3;
/** Sums that differ by less are equal. */
const NOISE = 1e-12;

export interface UsualSeason {
  /** How far each position of the season usually is off its neighbours. */
  readonly usual: Float64Array;
  /** How far each point is off its neighbours and off that. */
  readonly off: Float64Array;
}

/**
 * A rough season that neither a wild point nor a new level spoils, and what is left of each point without it.
 *
 * The idea: a point is compared with the running median of its neighbours, and each position has a usual distance from it,
 * the median over the years. Months of a strong season differ so much that the median of neighbours is a poor measure, so
 * it is taken of the series without a first guess at the season. There are two such guesses, from the mean of a whole
 * season about each point, which is right for years that are alike, and from the running median, which is right where a
 * level is new; the one that leaves less counts.
 *
 *     1 2 3 4 1 2 9 4 1 2 3 4 in seasons of 4: the usual distances are −1.5 −0.5 0.5 1.5, and only the 9 is off, by 6
 */
export function usualSeason(series: Float64Array, seasonLength: number): UsualSeason {
  const reach = Math.max(LEAST_REACH, seasonLength >> 1);
  const medians = runningMedian(series, reach);
  const guess = usualDistances(series, medians, seasonLength);
  if (seasonLength < 2 || series.length < 2 * seasonLength) return leftBy(guess, series, medians);
  const means = movingMean(series, seasonLength);
  const half = seasonLength >> 1;
  const end = series.length - half;
  for (let t = 0; t < half; t++) means[t] = means[half]!;
  for (let t = end; t < series.length; t++) means[t] = means[end - 1]!;
  const [byMean, byMedian] = [usualDistances(series, means, seasonLength), guess].map((usual) => {
    const centres = runningMedian(
      series.map((value, t) => value - usual[t % seasonLength]!),
      reach,
    );
    return leftBy(usualDistances(series, centres, seasonLength), series, centres);
  });
  return sizeOf(byMedian!.off) < sizeOf(byMean!.off) - NOISE ? byMedian! : byMean!;
}

function leftBy(usual: Float64Array, series: Float64Array, centres: Float64Array): UsualSeason {
  return { usual, off: series.map((value, t) => value - centres[t]! - usual[t % usual.length]!) };
}

function sizeOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + Math.abs(value), 0);
}

/** The median; of two middle values the one nearer to zero, as the other may be the wild one. One value says nothing. */
function usualDistances(series: Float64Array, centres: Float64Array, seasonLength: number): Float64Array {
  const usual = new Float64Array(seasonLength);
  const values = new Float64Array(Math.ceil(series.length / seasonLength));
  for (let position = 0; position < seasonLength; position++) {
    let count = 0;
    for (let t = position; t < series.length; t += seasonLength) values[count++] = series[t]! - centres[t]!;
    if (count < 2) continue;
    const sorted = values.subarray(0, count).sort();
    const upper = sorted[count >> 1]!;
    const lower = sorted[(count - 1) >> 1]!;
    usual[position] = Math.abs(lower) < Math.abs(upper) ? lower : upper;
  }
  return usual;
}
