/** The noise of decimal sums; sheets, too, treat numbers as equal if they agree to about 15 digits. */
const RELATIVE_NOISE = 2 ** -49;

/** minuend − subtrahend, but 0 if only decimal noise is left: 0.3 − (0.1 + 0.2) is 0. */
export function difference(minuend: number, subtrahend: number): number {
  const change = minuend - subtrahend;
  const scale = Math.max(Math.abs(minuend), Math.abs(subtrahend));
  return Math.abs(change) <= scale * RELATIVE_NOISE ? 0 : change;
}
