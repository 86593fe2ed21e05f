import { averageByLikelihood } from './average-by-likelihood';

/** How much of the last error, and of the error a season ago, was chance; all pairs are tried. */
const STEP_RATES = [0.1, 0.3, 0.5, 0.7, 0.9];
const SEASON_RATES = [0.5, 0.8];

/**
 * Forecasts that the step from the last point is the step of a season ago, corrected for the part of the last errors that
 * was chance: the airline model. It lets season and growth change slowly, where the other methods hold the season still.
 *
 *     10 30 20 40 30 50 in seasons of 2: every step is that of two points ago, so it goes on with 40 60
 *
 * Nobody knows the right rates, so all of a grid are fitted and averaged by their likelihood.
 * @param series With its season; at least two of them.
 * @see G. E. P. Box & G. M. Jenkins, Time Series Analysis, 1970, chapter 9.
 */
export function airlineForecast(series: Float64Array, horizon: number, seasonLength: number): Float64Array {
  // How each step differs from the one a season ago, and how the grid foretells the next of these differences.
  const before = seasonLength + 1;
  const changes = new Float64Array(series.length - before);
  for (let t = 0; t < changes.length; t++)
    changes[t] = series[t + before]! - series[t + seasonLength]! - series[t + 1]! + series[t]!;
  const expected = expectedChanges(changes, horizon, seasonLength);
  // The differences add up to steps, and the steps to the series.
  const whole = new Float64Array(series.length + horizon);
  whole.set(series);
  for (let t = series.length; t < whole.length; t++)
    whole[t] = expected[t - series.length]! + whole[t - 1]! + whole[t - seasonLength]! - whole[t - before]!;
  return whole.subarray(series.length);
}

function expectedChanges(changes: Float64Array, horizon: number, seasonLength: number): Float64Array {
  const errors = new Float64Array(seasonLength + 1 + changes.length);
  const ahead = Math.min(horizon, seasonLength + 1);
  const fits = STEP_RATES.flatMap((step) =>
    SEASON_RATES.map((season) => ({
      squares: fitErrors(changes, errors, step, season),
      values: Array.from({ length: ahead }, (_, k) => nextChange(errors, k, step, season, seasonLength)),
    })),
  );
  const expected = new Float64Array(horizon);
  expected.set(averageByLikelihood(fits, changes.length));
  return expected;
}

/** The errors of one pair of rates and their squares; as many zeros as a season has points, and one more, stand first. */
function fitErrors(changes: Float64Array, errors: Float64Array, step: number, season: number): number {
  const before = errors.length - changes.length;
  let squares = 1e-300;
  for (let t = before; t < errors.length; t++) {
    const fromSeason = season * (errors[t - before + 1]! - step * errors[t - before]!);
    const error = changes[t - before]! + step * errors[t - 1]! + fromSeason;
    errors[t] = error;
    squares += error * error;
  }
  return squares;
}

/** The change k steps after the last that the errors foretell. Errors to come are zero. */
function nextChange(errors: Float64Array, k: number, step: number, season: number, seasonLength: number): number {
  const t = errors.length + k;
  const errorAt = (at: number) => (at < errors.length ? errors[at]! : 0);
  return step * season * errorAt(t - seasonLength - 1) - step * errorAt(t - 1) - season * errorAt(t - seasonLength);
}
