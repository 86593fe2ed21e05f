/** The number with so many significant digits; never −0. */
export function significant(value: number, digits: number): number {
  return Number(value.toPrecision(digits)) + 0;
}
