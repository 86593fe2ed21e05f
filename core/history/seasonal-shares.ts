import { seasonalTerms } from './seasonal-terms';
import { steadySeries } from './steady-series';
import { workingScale } from './working-scale';

const SEASONS_USED = 12;

export interface SeasonalShares {
  /**
   * The share of each position of the season, from that of the first value on; they sum to 1 but for rounding noise.
   */
  readonly shares: Float64Array;
  /** 0 (equal shares: the history supports no others) … 1 (every season alike). */
  readonly reliability: number;
}

/**
 * The part of a season's total that falls on each of its positions, without the trend, shrunk to what the history
 * supports: 40 60 100 three times over gives 0.2, 0.3, 0.5.
 */
export function seasonalShares(history: Float64Array, seasonLength: number): SeasonalShares {
  const recent = history.subarray(unusedPoints(history.length, seasonLength));
  const scale = workingScale(recent, seasonLength);
  const { series, isLogarithmic } = scale;
  const { terms, reliability } = seasonalTerms(steadySeries(scale, seasonLength), scale);
  const level = series.reduce((sum, value) => sum + value, 0) / series.length;
  const sizes = terms.map((term) => (isLogarithmic ? Math.exp(term) : Math.max(0, level + term)));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const isKnown = reliability > 0 && (isLogarithmic || level > 0);
  return isKnown
    ? { shares: sizes.map((size) => size / whole), reliability }
    : { shares: sizes.fill(1 / seasonLength), reliability: 0 };
}

/** Whole seasons, so that the first position stays the first. */
function unusedPoints(count: number, seasonLength: number): number {
  return Math.max(0, Math.ceil(count / seasonLength) - SEASONS_USED) * seasonLength;
}
