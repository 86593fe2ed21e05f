/** A short history says little about the errors; those of repeating the last point count as this many points more. */
const NAIVE_POINTS = 4;
/** The smoothing itself uses up this many degrees of freedom. */
const SMOOTHING_PARAMETERS = 3;
/** A variance below this comes from rounding alone. */
const NOISE = 1e-24;

/**
 * The usual size of an error one step ahead: the root of the mean square of those of the smoothing, among them a few of
 * repeating the last point.
 *
 *     100 points whose errors have the squares 4 in all, no season, and steps of 0.3: √((4 + 4 × 0.09) ÷ 101) = 0.208
 *
 * @param squares The sum of squared errors of the smoothing.
 * @param seasonal How many parameters the season has used up.
 */
export function errorSpread(series: Float64Array, squares: number, seasonal: number): number {
  let steps = 0;
  for (let t = 1; t < series.length; t++) steps += (series[t]! - series[t - 1]!) ** 2;
  const naive = steps / (series.length - 1);
  const freedom = Math.max(0, series.length - SMOOTHING_PARAMETERS - seasonal) + NAIVE_POINTS;
  const variance = (squares + NAIVE_POINTS * naive) / freedom;
  return variance > NOISE ? Math.sqrt(variance) : 0;
}
