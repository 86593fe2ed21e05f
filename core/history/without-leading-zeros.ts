/** Three points are the least that a forecast needs. */
const FEWEST_POINTS = 3;

/**
 * Leaves out the zeros before the first sale, as a new product or a new person has them: 0 0 0 5 6 7 becomes 5 6 7. They
 * tell when sales began and nothing about what they are.
 */
export function withoutLeadingZeros(amounts: Float64Array): Float64Array {
  const first = amounts.findIndex((amount) => amount !== 0);
  return amounts.subarray(Math.max(0, Math.min(first, amounts.length - FEWEST_POINTS)));
}
