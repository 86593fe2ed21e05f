/** The straight line with the least squares: 1 2 4 5 has the start 0.9, which is its value at the first point, and the slope 1.4. */
export function straightLine(series: Float64Array): { start: number; slope: number } {
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
