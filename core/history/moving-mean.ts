/**
 * Centred mean over one season; a season of even length takes half of a value at each end. NaN where the window does
 * not fit: 1 2 3 4 5 in seasons of 4 has the mean 3 at the third place, (½ + 2 + 3 + 4 + 2½) ÷ 4, and NaN elsewhere.
 */
export function movingMean(series: Float64Array, seasonLength: number): Float64Array {
  const means = new Float64Array(series.length).fill(Number.NaN);
  const half = seasonLength >> 1;
  const endWeight = seasonLength % 2 === 0 ? 0.5 : 1;
  for (let t = half; t < series.length - half; t++) {
    let sum = endWeight * (series[t - half]! + series[t + half]!);
    for (let k = t - half + 1; k < t + half; k++) sum += series[k]!;
    means[t] = sum / seasonLength;
  }
  return means;
}
