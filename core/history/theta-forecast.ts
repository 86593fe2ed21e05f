import { smoothedLevel } from './smoothed-level';
import { straightLine } from './straight-line';

export interface ThetaForecast {
  readonly forecast: Float64Array;
  /** The mean smoothing rate: how fast the level moves. */
  readonly rate: number;
}

/**
 * Theta: the mean of two forecasts, the straight line through the series and the smoothed level of a second series,
 * which has every distance from that line doubled. The line keeps the long trend, the level follows the last points.
 *
 *     1 2 3 4 lies on its line, which goes on with 5 and 6. The second series is the same, and its smoothed level,
 *     which lags behind, is 3.41. The forecast is the mean: 4.21, 4.71.
 *
 * @see V. Assimakopoulos & K. Nikolopoulos, The theta model, IJF 16 (2000) 521–530.
 */
export function thetaForecast(series: Float64Array, horizon: number): ThetaForecast {
  const { start, slope } = straightLine(series);
  const { level, rate } = smoothedLevel(series.map((value, t) => 2 * value - start - slope * t));
  const forecast = new Float64Array(horizon);
  for (let k = 0; k < horizon; k++) forecast[k] = (start + slope * (series.length + k) + level) / 2;
  return { forecast, rate };
}
