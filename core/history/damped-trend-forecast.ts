import { averageByLikelihood } from './average-by-likelihood';

const LEVEL_RATES = [0.05, 0.15, 0.4, 0.7];
/** As parts of the level's rate. */
const SLOPE_RATES = [0, 0.2];
const DAMPINGS = [0.85, 0.95];

export interface DampedTrendForecast {
  readonly forecast: Float64Array;
  /** Sum of squared one-step errors of the best fit. */
  readonly squares: number;
}

/**
 * Smoothing of level and slope with a slope that dies away (damped Holt).
 *
 * The idea: level and slope follow the series, each by its rate of the last error, and every step ahead adds a smaller
 * part of the slope: level 100, slope 10 and damping 0.9 give 109, 117.1, 124.39. Nobody knows the right rates, so all
 * of a grid are tried and their forecasts averaged, weighted by how well each has fitted.
 * @see E. S. Gardner & E. McKenzie, Forecasting trends in time series, Management Science 31 (1985) 1237–1246.
 */
export function dampedTrendForecast(series: Float64Array, horizon: number): DampedTrendForecast {
  // Every combination of rates is fitted to the series, and its slope dies away from there.
  const fits = LEVEL_RATES.flatMap((rate) =>
    SLOPE_RATES.flatMap((part) =>
      DAMPINGS.map((damping) => {
        const { squares, level, slope } = fitTrend(series, rate, rate * part, damping);
        const ahead = (_: number, k: number) => level + (slope * damping * (1 - damping ** (k + 1))) / (1 - damping);
        return { squares, values: new Float64Array(horizon).map(ahead) };
      }),
    ),
  );
  return {
    forecast: averageByLikelihood(fits, series.length),
    squares: fits.reduce((least, { squares }) => Math.min(least, squares), Number.POSITIVE_INFINITY),
  };
}

/**
 * Smooths the series with one set of rates, and finds the first level and slope that leave the least squares. Both
 * enter the errors linearly, so three runs at once (from zeros, from level 1, from slope 1) give the two equations for
 * them.
 */
function fitTrend(series: Float64Array, rate: number, slopeRate: number, damping: number) {
  let [level, slope, levelByLevel, slopeByLevel, levelBySlope, slopeBySlope] = [0, 0, 1, 0, 0, 1];
  let [s11, s12, s22, v1, v2, squares] = [0, 0, 0, 0, 0, 0];
  for (let t = 0; t < series.length; t++) {
    const expected = level + damping * slope;
    const byLevel = levelByLevel + damping * slopeByLevel;
    const bySlope = levelBySlope + damping * slopeBySlope;
    const error = series[t]! - expected;
    squares += error * error;
    s11 += byLevel * byLevel;
    s12 += byLevel * bySlope;
    s22 += bySlope * bySlope;
    v1 += byLevel * error;
    v2 += bySlope * error;
    level = expected + rate * error;
    slope = damping * slope + slopeRate * error;
    levelByLevel = byLevel - rate * byLevel;
    slopeByLevel = damping * slopeByLevel - slopeRate * byLevel;
    levelBySlope = bySlope - rate * bySlope;
    slopeBySlope = damping * slopeBySlope - slopeRate * bySlope;
  }
  const determinant = s11 * s22 - s12 * s12;
  const isSolvable = determinant > 1e-10 * s11 * s22;
  const first = isSolvable ? (v1 * s22 - v2 * s12) / determinant : v1 / s11;
  const firstSlope = isSolvable ? (v2 * s11 - v1 * s12) / determinant : 0;
  return {
    squares: Math.max(1e-12 * squares + 1e-300, squares - first * v1 - firstSlope * v2),
    level: level + levelByLevel * first + levelBySlope * firstSlope,
    slope: slope + slopeByLevel * first + slopeBySlope * firstSlope,
  };
}
