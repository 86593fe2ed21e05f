import { averageByLikelihood, type Fit } from './average-by-likelihood';

/** All are tried; the levels they lead to are averaged by how well they fit. */
const RATES = [0.02, 0.14, 0.26, 0.38, 0.5, 0.62, 0.74, 0.86, 0.98];

export interface SmoothedLevel {
  readonly level: number;
  /** The mean smoothing rate: how fast the level moves. */
  readonly rate: number;
}

/**
 * The level of a series at its end: the mean of all its points, the later ones heavier. How much heavier is not known, so
 * all of a list of rates are tried and weighted by the likelihood of each fit.
 *
 *     1 2 3 4 rises too fast for low rates and has the level 3.41; 1 −1 1 −1 1 −1 jumps too fast for high ones and has −0.13
 */
export function smoothedLevel(series: Float64Array): SmoothedLevel {
  const fits = RATES.map((rate) => smooth(series, rate));
  const [level, rate] = averageByLikelihood(fits, series.length);
  return { level: level!, rate: rate! };
}

/** Simple exponential smoothing. The first level enters the errors linearly, so least squares give it exactly. */
function smooth(series: Float64Array, rate: number): Fit {
  let base = 0;
  let share = 1;
  let squares = 0;
  let cross = 0;
  let shareSquares = 0;
  for (let t = 0; t < series.length; t++) {
    const error = series[t]! - base;
    squares += error * error;
    cross += error * share;
    shareSquares += share * share;
    base += rate * error;
    share *= 1 - rate;
  }
  const first = cross / shareSquares;
  const left = Math.max(1e-12 * squares + 1e-300, squares - first * cross);
  return { squares: left, values: [base + share * first, rate] };
}
