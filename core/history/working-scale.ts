import { zeroGaps } from './zero-gaps';

/** Where zeros come at random more often than this part of the points (and more than once), ratios mean nothing. */
const MOST_GAPS = 1 / 20;
/** Where more than this part of the points is zero or negative, ratios mean nothing either, whatever their places. */
const MOST_WITHOUT_LOGARITHM = 1 / 2;
const FEWEST_POSITIVE = 3;
/** An amount that is not positive counts as this part of the least positive one. */
const FLOOR = 0.1;
/** Forecasts below this many floors are zero. */
const ZERO_BELOW = 2;
/** Amounts are worked on with this many decimals, between 0 and 10. */
const DECIMALS = 1e14;
/** Smaller powers of ten have too few digits. */
const LEAST_EXPONENT = -300;
/** Beyond this a number no longer fits a cell. */
const LARGEST_AMOUNT = 1e300;
/** Engines may differ in the last digits of logarithms and powers. */
const DIGITS = 10;

/** A series on the scale on which it is forecast, and the way back. */
export interface WorkingScale {
  readonly series: Float64Array;
  /** In logarithms terms multiply amounts, in levels they add to them. */
  readonly isLogarithmic: boolean;
  /** Zeros come at random and often: a zero is a month like any other. */
  readonly isSparse: boolean;
  /** The logarithm that stands for zero; minus infinity where there is no such point. */
  readonly floor: number;
  /** Always finite, and rounded to 10 significant digits. */
  toAmount(value: number): number;
}

/**
 * Logarithms, so that seasons and errors are ratios; a zero now and then, or in the same months of every year, does not
 * change that. Where zeros and negatives are many, levels, divided by the largest: 0, −5, 10 becomes 0, −0.5, 1.
 *
 * Both are taken of amounts between 0 and 10, 1.234 for 1,234 and for 0.01234, so that a history in thousands or cents
 * has the same forecast digit for digit.
 */
export function workingScale(amounts: Float64Array, seasonLength: number): WorkingScale {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0) || 1;
  const exponent = Math.max(LEAST_EXPONENT, Math.floor(Math.log10(largest)));
  const unit = 10 ** exponent;
  const scaled = amounts.map((amount) => Math.round((amount / unit) * DECIMALS) / DECIMALS);
  const toAmount = (value: number) => shifted(value, exponent);
  const positive = scaled.filter((amount) => amount > 0);
  const others = scaled.length - positive.length;
  const isFew = zeroGaps(scaled, seasonLength) <= Math.max(1, scaled.length * MOST_GAPS);
  if (positive.length < FEWEST_POSITIVE || others > scaled.length * MOST_WITHOUT_LOGARITHM || !isFew)
    return levels(scaled, toAmount);
  const least = FLOOR * positive.reduce((less, amount) => Math.min(less, amount), Number.POSITIVE_INFINITY);
  const zeroBelow = others > 0 ? ZERO_BELOW * least : 0;
  return {
    series: scaled.map((amount) => Math.log(amount > 0 ? amount : least)),
    isLogarithmic: true,
    isSparse: false,
    floor: others > 0 ? Math.log(least) : Number.NEGATIVE_INFINITY,
    toAmount(value) {
      const amount = Math.exp(value);
      return amount < zeroBelow ? 0 : toAmount(amount);
    },
  };
}

function levels(amounts: Float64Array, toAmount: (value: number) => number): WorkingScale {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0) || 1;
  const hasNegative = amounts.some((amount) => amount < 0);
  return {
    series: amounts.map((amount) => amount / largest),
    isLogarithmic: false,
    isSparse: !hasNegative,
    floor: Number.NEGATIVE_INFINITY,
    toAmount: (value) => toAmount(hasNegative ? value * largest : Math.max(0, value * largest)),
  };
}

/** Shifts the decimal point of the rounded value, which multiplying by a power of ten would do with an error of its own. */
function shifted(value: number, exponent: number): number {
  const [digits, power] = Math.min(Math.max(value, -LARGEST_AMOUNT), LARGEST_AMOUNT)
    .toExponential(DIGITS - 1)
    .split('e');
  const amount = Number(`${digits}e${Number(power) + exponent}`);
  return Math.min(Math.max(amount, -LARGEST_AMOUNT), LARGEST_AMOUNT) + 0;
}
