import { selectLargest } from './select-largest';
import { FIXED } from './shares';

/**
 * Largest remainder (Hamilton): raises the whole parts [from … to) in place until they add up to `total`, those with
 * the largest fractions by one. Of two equal fractions the earlier one goes first.
 *
 *     shares     2.5  1.3  1.2   total 5
 *     wholes     2    1    1     one unit is missing
 *     fractions  0.5  0.3  0.2   the largest takes it: 3, 1, 1
 *
 * @see F. Pukelsheim, Proportional Representation, 2014, chapter 4; and the multi-level quota of arXiv 2511.10000.
 */
export function largestRemainder(
  wholes: Float64Array,
  fractions: Int32Array,
  from: number,
  to: number,
  total: number,
): void {
  // Counts the missing units, and collects the fractions that may take one.
  const movable = new Int32Array(to - from);
  let count = 0;
  let missing = total;
  for (let i = from; i < to; i++) {
    missing -= wholes[i]!;
    if (fractions[i] !== FIXED) movable[count++] = fractions[i]!;
  }
  if (missing <= 0 || missing > count) {
    settleNoise(wholes, fractions, from, to, missing);
    return;
  }
  // Every fraction above the missing-th largest is raised; those equal to it share the raises that are left.
  const threshold = selectLargest(movable, count, missing);
  let ties = missing;
  for (let i = from; i < to; i++) if (fractions[i]! > threshold) ties--;
  for (let i = from; i < to; i++) {
    if (fractions[i]! > threshold) wholes[i]!++;
    else if (fractions[i] === threshold && ties-- > 0) wholes[i]!++;
  }
}

/** Only rounding noise in thousands of nearly whole shares leads here; the largest part takes the rest. */
function settleNoise(wholes: Float64Array, fractions: Int32Array, from: number, to: number, missing: number): void {
  if (missing === 0) return;
  let rest = missing;
  for (let i = from; i < to && rest > 0; i++) {
    if (fractions[i] === FIXED) continue;
    wholes[i]!++;
    rest--;
  }
  let largest = from;
  for (let i = from; i < to; i++) if (wholes[i]! > wholes[largest]!) largest = i;
  wholes[largest]! += rest;
}
