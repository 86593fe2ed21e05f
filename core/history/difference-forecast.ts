const MOST_LAGS = 12;
/** A lag needs this many steps. */
const STEPS_PER_LAG = 5;
/** Added to the variance, so that the equations are well-behaved and the forecast stable. */
const RIDGE = 0.05;
/** The mean step goes on, shrunk as if this many steps of zero had been seen as well. */
const STEPS_OF_ZERO = 12;

/**
 * Autoregression on the steps from point to point.
 *
 * The idea: a step often resembles earlier ones. Each lag gets the weight with which the steps that long ago have
 * foretold a step; the next step is the weighted sum of the last ones, on top of a mean step that is shrunk towards
 * zero.
 *
 *     1 3 2 4 3 5 4 6 has steps of +2 and −1 with a mean of 0.71, of which 7 ÷ 19 remain: 0.26. The weights find that a
 *     small step follows a large one, so the forecast goes on with 4.85, 6.27, 5.58, 6.62: down, up, down, up.
 *
 * @see G. U. Yule, On a method of investigating periodicities, 1927; J. Durbin, The fitting of time-series models,
 * 1960.
 */
export function differenceForecast(series: Float64Array, horizon: number): Float64Array {
  const count = series.length - 1;
  const lags = Math.min(MOST_LAGS, Math.floor(count / STEPS_PER_LAG));
  // Steps without their mean, and the weight of each lag.
  const meanStep = (series[count]! - series[0]!) / count;
  const steps = new Float64Array(count + horizon);
  for (let t = 0; t < count; t++) steps[t] = series[t + 1]! - series[t]! - meanStep;
  const weights = lagWeights(steps.subarray(0, count), lags);
  // From here on the drift is the shrunk mean; the steps hold the difference.
  const drift = (meanStep * count) / (count + STEPS_OF_ZERO);
  for (let t = 0; t < count; t++) steps[t]! += meanStep - drift;
  // Step by step, each forecast step is one of the last steps for those after it.
  const forecast = new Float64Array(horizon);
  let last = series[count]!;
  for (let k = 0; k < horizon; k++) {
    let step = 0;
    for (let lag = 1; lag <= lags; lag++) step += weights[lag]! * steps[count + k - lag]!;
    steps[count + k] = step;
    last += step + drift;
    forecast[k] = last;
  }
  return forecast;
}

/**
 * Solves the Yule–Walker equations for the weight of each lag, one lag more at a time (Levinson–Durbin); place 0 is
 * unused.
 */
function lagWeights(steps: Float64Array, lags: number): Float64Array {
  const covariances = Float64Array.from({ length: lags + 1 }, (_, lag) => covariance(steps, lag));
  let weights = new Float64Array(lags + 1);
  let variance = covariances[0]! * (1 + RIDGE);
  if (variance <= 0) return weights;
  for (let lag = 1; lag <= lags; lag++) {
    let left = covariances[lag]!;
    for (let j = 1; j < lag; j++) left -= weights[j]! * covariances[lag - j]!;
    const reflection = left / variance;
    const next = weights.slice();
    next[lag] = reflection;
    for (let j = 1; j < lag; j++) next[j] = weights[j]! - reflection * weights[lag - j]!;
    weights = next;
    variance *= 1 - reflection * reflection;
  }
  return weights;
}

function covariance(steps: Float64Array, lag: number): number {
  let sum = 0;
  for (let t = lag; t < steps.length; t++) sum += steps[t]! * steps[t - lag]!;
  return sum / steps.length;
}
