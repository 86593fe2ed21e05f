/**
 * Sums and quotients with twice the digits of a number, as a rounded value and what was rounded off.
 * Targets of up to 2^50 units need them: an ordinary double holds their shares only to a quarter of a unit.
 * @see T. J. Dekker, A floating-point technique for extending the available precision, 1971; A. Neumaier, 1974.
 */
export interface Precise {
  readonly high: number;
  readonly low: number;
}

const SPLITTER = 2 ** 27 + 1;

/** What `product = a * b` has rounded off; exact below 2^996. */
export function productError(a: number, b: number, product: number): number {
  const bigA = SPLITTER * a;
  const highA = bigA - (bigA - a);
  const lowA = a - highA;
  const bigB = SPLITTER * b;
  const highB = bigB - (bigB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** Sum of values[from … to). */
export function sumOf(values: Float64Array, from = 0, to = values.length, lows?: Float64Array): Precise {
  let sum = 0;
  let low = 0;
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    const next = sum + value;
    low += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    if (lows) low += lows[i]!;
    sum = next;
  }
  return { high: sum + low, low: sum - (sum + low) + low };
}

/** factor × (part + partLow) ÷ whole, to about 100 bits. */
export function share(factor: number, part: number, partLow: number, whole: Precise): Precise {
  const product = factor * part;
  const productLow = productError(factor, part, product) + factor * partLow;
  const quotient = product / whole.high;
  const back = quotient * whole.high;
  const rest = product - back - productError(quotient, whole.high, back) + productLow - quotient * whole.low;
  return { high: quotient, low: rest / whole.high };
}
