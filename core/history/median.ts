/** The middle value; of two middle ones their mean. The values must not be empty; they are put in order. */
export function median(values: Float64Array): number {
  values.sort();
  return (values[values.length >> 1]! + values[(values.length - 1) >> 1]!) / 2;
}
