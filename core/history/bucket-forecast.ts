import { thetaForecast } from './theta-forecast';

const FEWEST_BUCKETS = 4;

/**
 * Theta on the means of buckets (half seasons, the last one ending with the series), read off between their middles.
 * @see N. Kourentzes, F. Petropoulos & J. R. Trapero, Improving forecasting by estimating time series structural
 * components across multiple frequencies, IJF 30 (2014) 291–302.
 */
export function bucketForecast(series: Float64Array, horizon: number, size: number): Float64Array {
  const buckets = Math.floor(series.length / size);
  if (buckets < FEWEST_BUCKETS) return thetaForecast(series, horizon).forecast;
  const begin = series.length - buckets * size;
  const means = Float64Array.from({ length: buckets }, (_, i) => meanOf(series, begin + i * size, size));
  const ahead = Math.ceil(horizon / size) + 1;
  const { forecast } = thetaForecast(means, ahead);
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
