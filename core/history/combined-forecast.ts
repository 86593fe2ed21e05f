import { airlineForecast } from './airline-forecast';
import { bucketForecast } from './bucket-forecast';
import { differenceForecast } from './difference-forecast';
import { thetaForecast } from './theta-forecast';

/** The weights are the plain ones where the errors are this large, 10 % in logarithms. */
const MIDDLE_NOISE = 0.1;
const LEAST_NOISE = 0.2;
const MOST_NOISE = 4;
/** Half a season hides its ups and downs; short seasons leave too little of it. */
const SHORT_SEASON = 4;
const BUCKET_OF_SHORT_SEASON = 6;

export interface CombinedForecast {
  readonly forecast: Float64Array;
  /** The mean smoothing rate: how fast the level moves. */
  readonly rate: number;
}

/**
 * Forecasts a series without its season by five methods, and takes a weighted mean, as methods that err in different ways
 * err less together.
 *
 * The idea of the weights: the noisier a series is, the less its last points say. Methods that look at half seasons or at
 * the straight line gain with the noise, methods that follow the last steps lose.
 *
 *     theta ½ √n, damped trend 1, half seasons n, steps 1 ÷ √n, airline ¼ ÷ n, where n is the noise in tenths: with 2.5 %
 *     noise n = ¼ and the weights are ¼, 1, ¼, 2, 1; with 40 % n = 4 and they are 1, 1, 4, ½, 1⁄16
 *
 * @param damped The forecast of the damped trend.
 * @param noise The size of the usual error, as a part of the level.
 */
export function combinedForecast(
  series: Float64Array,
  seasonLength: number,
  damped: Float64Array,
  noise: number,
): CombinedForecast {
  const horizon = damped.length;
  const theta = thetaForecast(series, horizon);
  const size = seasonLength >= SHORT_SEASON ? Math.round(seasonLength / 2) : BUCKET_OF_SHORT_SEASON;
  const n = Math.min(Math.max(noise / MIDDLE_NOISE, LEAST_NOISE), MOST_NOISE);
  const members: [Float64Array, number][] = [
    [theta.forecast, Math.sqrt(n) / 2],
    [damped, 1],
    [bucketForecast(series, horizon, size), n],
    [differenceForecast(series, horizon), 1 / Math.sqrt(n)],
  ];
  if (seasonLength > 1 && series.length >= 2 * seasonLength)
    members.push([airlineForecast(series, horizon, seasonLength), 1 / (4 * n)]);
  const all = members.reduce((sum, [, weight]) => sum + weight, 0);
  const forecast = new Float64Array(horizon);
  for (const [values, weight] of members) for (let k = 0; k < horizon; k++) forecast[k]! += (weight / all) * values[k]!;
  return { forecast, rate: theta.rate };
}
