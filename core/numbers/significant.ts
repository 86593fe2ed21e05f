/** Rounds to a number of significant digits: 1234.5 to 3 digits is 1230. Never −0. */
export function significant(value: number, digits: number): number {
  return Number(value.toPrecision(digits)) + 0;
}
