/**
 * The middle value, or the mean of two middle ones; 1, 2, 10 have 2. There must be a value. Sorts the values in place.
 */
export function median(values: Float64Array): number {
  values.sort();
  return (values[values.length >> 1]! + values[(values.length - 1) >> 1]!) / 2;
}
