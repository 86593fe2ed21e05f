const BITS_OF_A_DOUBLE = 53;
const SMALLEST_EXPONENT = -1000;

/** A power of two whose multiples up to `bound` are all doubles, so that their sums are exact in any order. */
export function exactUnit(bound: number): number {
  const exponent = bound > 0 ? Math.ceil(Math.log2(bound)) + 1 : 0;
  return 2 ** Math.max(exponent - BITS_OF_A_DOUBLE, SMALLEST_EXPONENT);
}
