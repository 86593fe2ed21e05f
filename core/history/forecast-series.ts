import { combinedForecast } from './combined-forecast';
import { dampedTrendForecast } from './damped-trend-forecast';
import { errorSpread } from './error-spread';
import { rangeWidths } from './range-widths';
import { seasonalTerms } from './seasonal-terms';
import { smoothedLevel } from './smoothed-level';
import { steadySeries } from './steady-series';
import { withoutLeadingZeros } from './without-leading-zeros';
import { workingScale } from './working-scale';

const SEASONS_USED = 12;
const FEWEST_USED = 144;

export interface ForecastRequest {
  /** Three points or more, oldest first. */
  readonly history: Float64Array;
  readonly periods: number;
  readonly seasonLength: number;
  /** Above 0 and below 1. */
  readonly confidence: number;
}

export interface SeriesForecast {
  readonly forecast: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Forecasts a series: seasonal terms plus the weighted mean of several forecasts of the rest, with ranges.
 *
 * The idea: methods that err in different ways err less on average, and a season that repeats is better taken out
 * first. Nothing is optimised step by step, so a forecast takes well under a millisecond and the same input gives the
 * same digits.
 *
 *     40 60 100 twice over: the shares of a season are known from two seasons, so the third is forecast as 40 60 100
 *
 * @see S. Makridakis & M. Hibon, The M3-Competition, IJF 16 (2000) 451–476, for combinations of methods.
 */
export function forecastSeries({ history, periods, seasonLength, confidence }: ForecastRequest): SeriesForecast[] {
  // The last seasons since the first sale, in logarithms where ratios make sense, without what happens once.
  const recent = withoutLeadingZeros(history).subarray(-Math.max(FEWEST_USED, SEASONS_USED * seasonLength));
  const scale = workingScale(recent, seasonLength);
  const steady = steadySeries(scale, seasonLength);
  // The season is taken out, and the rest centred.
  const { terms, reliability } = seasonalTerms(steady, scale);
  const count = steady.series.length;
  const middle = steady.series.reduce((sum, value) => sum + value, 0) / count;
  const adjusted = steady.series.map((value, t) => value - middle - terms[t % seasonLength]!);
  // The rest goes on as several methods say; where zeros come at random, at its level.
  const damped = dampedTrendForecast(adjusted, periods);
  const size = scale.isLogarithmic ? 1 : rootMeanSquare(steady.series) || 1;
  const { forecast, rate } = scale.isSparse
    ? levelForecast(adjusted, periods)
    : combinedForecast(adjusted, seasonLength, damped.forecast, Math.sqrt(damped.squares / count) / size);
  // Ranges by the errors that the smoothing has made.
  const spread = errorSpread(adjusted, damped.squares, reliability * (seasonLength - 1)) / size;
  const widths = rangeWidths({ spread, count, rate }, confidence, periods);
  return Array.from({ length: periods }, (_, k) => {
    const centre = middle + forecast[k]! + terms[(count + k) % seasonLength]!;
    const off = size * widths[k]!;
    return {
      forecast: scale.toAmount(centre),
      lower: scale.toAmount(centre - off),
      upper: scale.toAmount(centre + off),
    };
  });
}

function rootMeanSquare(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

function levelForecast(series: Float64Array, periods: number) {
  const { level, rate } = smoothedLevel(series);
  return { forecast: new Float64Array(periods).fill(level), rate };
}
