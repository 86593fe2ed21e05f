/** Rounds to the 15 digits that sheets keep: 89.99999999999999 becomes 90. Never −0. */
export function withoutBinaryNoise(value: number): number {
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15)) + 0;
}
