/**
 * A number with twice the digits of a double: `high` is the rounded value and `low` the part that rounding took off.
 * Targets of up to 2^50 units need it, as a double holds their shares only to a quarter of a unit. The sum of 2^53 and
 * 1 rounds to the double 2^53; as a precise number it is high 2^53 and low 1.
 * @see T. J. Dekker, A floating-point technique for extending the available precision, 1971; A. Neumaier, 1974.
 */
export interface Precise {
  readonly high: number;
  readonly low: number;
}

/** Many such numbers: the i-th is high[i] + low[i]. */
export interface PreciseNumbers {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

const SPLITTER = 2 ** 27 + 1;

/** The part that rounding took off `product = a * b`; exact below 2^996. */
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
