/**
 * Smooths a series: at each point a straight line is fitted to its neighbours, the nearer ones heavier (tricube), and
 * read off there. Points at the ends have neighbours on one side only, and the line still follows their trend: a
 * straight series stays as it is, end points included.
 * @param reach How many neighbours count on each side.
 * @see W. S. Cleveland, Robust locally weighted regression, JASA 74 (1979).
 */
export function localLine(series: Float64Array, reach: number): Float64Array {
  const count = series.length;
  const kernel = new Float64Array(reach + 1).map((_, distance) => (1 - (distance / (reach + 1)) ** 3) ** 3);
  const fitted = new Float64Array(count);
  for (let t = 0; t < count; t++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let v0 = 0;
    let v1 = 0;
    for (let k = Math.max(0, t - reach); k <= Math.min(count - 1, t + reach); k++) {
      const x = k - t;
      const weight = kernel[x < 0 ? -x : x]!;
      s0 += weight;
      s1 += weight * x;
      s2 += weight * x * x;
      v0 += weight * series[k]!;
      v1 += weight * x * series[k]!;
    }
    const determinant = s0 * s2 - s1 * s1;
    fitted[t] = determinant > 1e-12 ? (s2 * v0 - s1 * v1) / determinant : v0 / s0;
  }
  return fitted;
}
