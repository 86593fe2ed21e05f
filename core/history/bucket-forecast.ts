import { thetaForecast } from './theta-forecast';

const FEWEST_BUCKETS = 4;

/**
 * Forecasts the means of buckets with Theta, and reads single points off the line through the buckets' middles. Means
 * of half a season hide its ups and downs and show the trend.
 *
 *     1 2 3 4 5 6 7 8 in buckets of 2 has the means 1.5, 3.5, 5.5, 7.5. Theta goes on with 7.91 and 8.91, the middles
 *     of points 9–10 and 11–12, so point 10 lies a quarter of the way between them, at 8.16.
 *
 * The last bucket ends with the series; fewer than four buckets leave the forecast to Theta on the points themselves.
 * @param size How many points a bucket has.
 * @see N. Kourentzes, F. Petropoulos & J. R. Trapero, Improving forecasting by estimating time series structural
 * components across multiple frequencies, IJF 30 (2014) 291–302.
 */
export function bucketForecast(series: Float64Array, horizon: number, size: number): Float64Array {
  const buckets = Math.floor(series.length / size);
  if (buckets < FEWEST_BUCKETS) return thetaForecast(series, horizon).forecast;
  // The means of whole buckets, counted from the end.
  const begin = series.length - buckets * size;
  const means = Float64Array.from({ length: buckets }, (_, i) => meanOf(series, begin + i * size, size));
  const ahead = Math.ceil(horizon / size) + 1;
  const { forecast } = thetaForecast(means, ahead);
  // Point k ahead lies between the middles of two buckets; before the first middle the first line goes on.
  return Float64Array.from({ length: horizon }, (_, k) => {
    const place = (k - (size - 1) / 2) / size;
    const left = Math.min(Math.max(Math.floor(place), 0), ahead - 2);
    return forecast[left]! + (place - left) * (forecast[left + 1]! - forecast[left]!);
  });
}

function meanOf(series: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let t = from; t < from + count; t++) sum += series[t]!;
  return sum / count;
}
