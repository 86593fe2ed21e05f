/** All are tried; the levels they lead to are averaged by how well they fit. */
const RATES = [0.02, 0.14, 0.26, 0.38, 0.5, 0.62, 0.74, 0.86, 0.98];

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
  const count = series.length;
  const { start, slope } = fitLine(series);
  // The second series, and its level by every smoothing rate, weighted by the likelihood of each fit.
  const bent = series.map((value, t) => 2 * value - start - slope * t);
  const fits = RATES.map((rate) => smooth(bent, rate));
  const least = Math.min(...fits.map(({ squares }) => squares));
  let weightSum = 0;
  let levelSum = 0;
  let rateSum = 0;
  fits.forEach(({ squares, level }, i) => {
    const weight = (squares / least) ** (-count / 2);
    weightSum += weight;
    levelSum += weight * level;
    rateSum += weight * RATES[i]!;
  });
  // The line goes on, the level stays.
  const level = levelSum / weightSum;
  const forecast = Float64Array.from({ length: horizon }, (_, k) => (start + slope * (count + k) + level) / 2);
  return { forecast, rate: rateSum / weightSum };
}

function fitLine(series: Float64Array): { start: number; slope: number } {
  const count = series.length;
  const middle = (count - 1) / 2;
  let sum = 0;
  let moment = 0;
  for (let t = 0; t < count; t++) {
    sum += series[t]!;
    moment += (t - middle) * series[t]!;
  }
  const slope = count > 1 ? (12 * moment) / (count * (count * count - 1)) : 0;
  return { start: sum / count - slope * middle, slope };
}

/** Simple exponential smoothing. The first level enters the errors linearly, so least squares give it exactly. */
function smooth(series: Float64Array, rate: number): { squares: number; level: number } {
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
  return { squares: Math.max(1e-12 * squares + 1e-300, squares - first * cross), level: base + share * first };
}
