import { type PreciseNumbers, sumOf } from './precise';

/** The sum of each node's children: values[starts[n] … starts[n + 1]). */
export function sumChildren(values: PreciseNumbers, starts: Int32Array): PreciseNumbers {
  const sums = { high: new Float64Array(starts.length - 1), low: new Float64Array(starts.length - 1) };
  for (let node = 0; node < sums.high.length; node++) {
    const sum = sumOf(values.high, starts[node]!, starts[node + 1]!, values.low);
    sums.high[node] = sum.high;
    sums.low[node] = sum.low;
  }
  return sums;
}
