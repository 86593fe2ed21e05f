import { FIXED, STEPS } from './shares';

const NOISE = 2 ** -50;
const SMALL = 2 ** 22;

/** Writes a share that is known to a double's precision as its whole part and its fraction. */
export function placePlain(exact: number, wholes: Float64Array, fractions: Int32Array, at: number): void {
  let whole = Math.floor(exact);
  const rest = exact - whole;
  const noise = exact > SMALL ? exact * NOISE : 1 / STEPS;
  let fraction = FIXED;
  if (rest > 1 - noise) whole++;
  else if (rest >= noise) fraction = toSteps(rest);
  wholes[at] = whole;
  fractions[at] = fraction;
}

/** Writes the share `high + low` as its whole part and its fraction. */
export function placePrecise(high: number, low: number, wholes: Float64Array, fractions: Int32Array, at: number): void {
  let whole = Math.floor(high);
  let rest = high - whole + low;
  if (rest < 0) {
    whole--;
    rest++;
  }
  let fraction = FIXED;
  if (rest > 1 - 1 / STEPS) whole++;
  else if (rest >= 1 / STEPS) fraction = toSteps(rest);
  wholes[at] = whole;
  fractions[at] = fraction;
}

function toSteps(rest: number): number {
  return Math.min(STEPS - 1, (rest * STEPS + 0.5) | 0);
}
