/** The number to 15 digits, as sheets keep them: a sum that is 90 on paper is not 89.99999999999999 here. Never −0. */
export function withoutBinaryNoise(value: number): number {
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15)) + 0;
}
