/**
 * The median of each point and up to `reach` neighbours on each side: 1 9 2 3 with a reach of 1 becomes 5 2 3 2.5. The
 * window stays sorted: each step inserts one value and removes one.
 */
export function runningMedian(series: Float64Array, reach: number): Float64Array {
  const window = new Float64Array(2 * reach + 1);
  let size = 0;
  const insert = (value: number) => {
    let at = size++;
    for (; at > 0 && window[at - 1]! > value; at--) window[at] = window[at - 1]!;
    window[at] = value;
  };
  const remove = (value: number) => {
    let at = 0;
    while (window[at] !== value) at++;
    for (size--; at < size; at++) window[at] = window[at + 1]!;
  };
  for (let t = 0; t < Math.min(reach, series.length); t++) insert(series[t]!);
  const medians = new Float64Array(series.length);
  for (let t = 0; t < series.length; t++) {
    if (t > reach) remove(series[t - reach - 1]!);
    if (t + reach < series.length) insert(series[t + reach]!);
    medians[t] = (window[size >> 1]! + window[(size - 1) >> 1]!) / 2;
  }
  return medians;
}
