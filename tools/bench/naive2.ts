const CRITICAL = 1.645;
const LEAST_INDEX = 0.01;

/**
 * The benchmark of the M competitions: the last value, seasonally adjusted if a test finds seasonality.
 * @see S. Makridakis et al., The M4 competition, IJF 36 (2020) 54–74; its R code, `Benchmarks and Evaluation.R`.
 */
export function naive2(history: readonly number[], horizon: number, seasonLength: number): number[] {
  const count = history.length;
  const last = history[count - 1]!;
  if (!isSeasonal(history, seasonLength)) return Array<number>(horizon).fill(last);
  const indices = seasonalIndices(history, seasonLength);
  const adjusted = last / indices[(count - 1) % seasonLength]!;
  return Array.from({ length: horizon }, (_, k) => adjusted * indices[(count + k) % seasonLength]!);
}

/** Tests the autocorrelation at one season against its 90 % limit; R's acf() has lags up to 10 log10 n. */
function isSeasonal(history: readonly number[], seasonLength: number): boolean {
  const count = history.length;
  if (count < 3 * seasonLength || Math.floor(10 * Math.log10(count)) < seasonLength) return false;
  const mean = history.reduce((sum, value) => sum + value, 0) / count;
  const correlations = Array.from({ length: seasonLength + 1 }, (_, lag) => {
    let sum = 0;
    for (let t = lag; t < count; t++) sum += (history[t]! - mean) * (history[t - lag]! - mean);
    return sum;
  });
  const variance = correlations[0]!;
  if (variance <= 0) return false;
  const squares = correlations.slice(1, -1).reduce((sum, value) => sum + (value / variance) ** 2, 0);
  return Math.abs(correlations[seasonLength]! / variance) > (CRITICAL / Math.sqrt(count)) * Math.sqrt(1 + 2 * squares);
}

/** Classical multiplicative decomposition, as in R's decompose(). */
function seasonalIndices(history: readonly number[], seasonLength: number): number[] {
  const half = seasonLength / 2;
  const sums = Array<number>(seasonLength).fill(0);
  const counts = Array<number>(seasonLength).fill(0);
  for (let t = half; t < history.length - half; t++) {
    let total = (history[t - half]! + history[t + half]!) / 2;
    for (let k = t - half + 1; k < t + half; k++) total += history[k]!;
    sums[t % seasonLength]! += (history[t]! * seasonLength) / total;
    counts[t % seasonLength]!++;
  }
  const means = sums.map((sum, position) => sum / counts[position]!);
  const level = means.reduce((sum, mean) => sum + mean, 0) / seasonLength;
  return means.map((mean) => Math.max(LEAST_INDEX, mean / level));
}
