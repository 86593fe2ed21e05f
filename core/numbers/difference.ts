/** Sheets take numbers that agree to about 15 digits as equal; sums of decimals differ by such noise. */
const RELATIVE_NOISE = 2 ** -49;

/** minuend − subtrahend, and 0 where only decimal noise is left. */
export function difference(minuend: number, subtrahend: number): number {
  const change = minuend - subtrahend;
  const scale = Math.max(Math.abs(minuend), Math.abs(subtrahend));
  return Math.abs(change) <= scale * RELATIVE_NOISE ? 0 : change;
}
