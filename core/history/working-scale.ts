/** Where more than this part of the points is zero or negative, ratios mean nothing. */
const MOST_WITHOUT_LOGARITHM = 1 / 4;
const FEWEST_POSITIVE = 3;
/** An amount that is not positive counts as this part of the least positive one. */
const FLOOR = 0.1;
/** Forecasts below this many floors are zero. */
const ZERO_BELOW = 2;
/** Beyond this a number no longer fits a cell. */
const LARGEST_AMOUNT = 1e300;

/** A series on the scale on which it is forecast, and the way back. */
export interface WorkingScale {
  readonly series: Float64Array;
  /** In logarithms terms multiply amounts, in levels they add to them. */
  readonly isLogarithmic: boolean;
  /** Always finite. */
  toAmount(value: number): number;
}

/**
 * Logarithms, so that seasons and errors are ratios; a zero now and then does not change that. Where zeros and
 * negatives are many, levels, divided by the largest: 0, −5, 10 becomes 0, −0.5, 1.
 */
export function workingScale(amounts: Float64Array): WorkingScale {
  const positive = amounts.filter((amount) => amount > 0);
  const others = amounts.length - positive.length;
  if (positive.length < FEWEST_POSITIVE || others > amounts.length * MOST_WITHOUT_LOGARITHM) return levels(amounts);
  const floor = FLOOR * positive.reduce((least, amount) => Math.min(least, amount), Number.POSITIVE_INFINITY);
  const zeroBelow = others > 0 ? ZERO_BELOW * floor : 0;
  return {
    series: amounts.map((amount) => Math.log(amount > 0 ? amount : Math.max(floor, Number.MIN_VALUE))),
    isLogarithmic: true,
    toAmount(value) {
      const amount = Math.min(Math.exp(value), LARGEST_AMOUNT);
      return amount < zeroBelow ? 0 : amount;
    },
  };
}

function levels(amounts: Float64Array): WorkingScale {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0) || 1;
  const least = amounts.some((amount) => amount < 0) ? -LARGEST_AMOUNT : 0;
  return {
    series: amounts.map((amount) => amount / largest),
    isLogarithmic: false,
    toAmount: (value) => Math.min(Math.max(value * largest, least), LARGEST_AMOUNT),
  };
}
