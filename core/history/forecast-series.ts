import { bucketForecast } from './bucket-forecast';
import { dampedTrendForecast } from './damped-trend-forecast';
import { differenceForecast } from './difference-forecast';
import { seasonalTerms } from './seasonal-terms';
import { studentQuantile } from './student-quantile';
import { tameWildPoints } from './tame-wild-points';
import { thetaForecast } from './theta-forecast';
import { workingScale } from './working-scale';

const SEASONS_USED = 12;
const FEWEST_USED = 144;

/** A short history says little about the errors; those of repeating the last point count as this many points more. */
const NAIVE_POINTS = 4;
/** The smoothing itself uses up this many degrees of freedom. */
const SMOOTHING_PARAMETERS = 3;
/** Intervals widen by these, so that they hold as often as they promise on public series (npm run bench). */
const WIDTH = 1.02;
const WIDENING_BY_RATE = 1.3;
const WIDENING_BY_HORIZON = 2;
const WIDENING_BY_SEASON = 3;
/** A variance below this comes from rounding alone. */
const NOISE = 1e-24;

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
 * Forecasts a series: seasonal terms plus the plain mean of four forecasts of the rest, with intervals.
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
  // The last seasons, in logarithms where ratios make sense, with single wild points brought back.
  const recent = history.subarray(Math.max(0, history.length - Math.max(FEWEST_USED, SEASONS_USED * seasonLength)));
  const { series, toAmount } = workingScale(recent);
  const tamed = tameWildPoints(series, seasonLength);
  // The season is taken out, and the rest centred.
  const { terms, reliability, variance: seasonalVariance } = seasonalTerms(tamed, seasonLength);
  const middle = tamed.reduce((sum, value) => sum + value, 0) / tamed.length;
  const adjusted = tamed.map((value, t) => value - middle - terms[t % seasonLength]!);
  // Four forecasts of the rest.
  const theta = thetaForecast(adjusted, periods);
  const damped = dampedTrendForecast(adjusted, periods);
  const buckets = bucketForecast(adjusted, periods, seasonLength >= 4 ? Math.round(seasonLength / 2) : 6);
  const differences = differenceForecast(adjusted, periods);
  // The spread of one-step errors: those of the smoothing, and of repeating the last point for a short history.
  const count = series.length;
  const freedom = Math.max(0, count - SMOOTHING_PARAMETERS - reliability * (seasonLength - 1)) + NAIVE_POINTS;
  const variance = (damped.squares + NAIVE_POINTS * naiveVariance(adjusted)) / freedom;
  const spread = variance > NOISE ? Math.sqrt(variance) : 0;
  const quantile = studentQuantile(confidence, freedom);
  // Mean, season and middle together; intervals widen with the horizon, and more where the level has moved fast.
  return Array.from({ length: periods }, (_, k) => {
    const level = (theta.forecast[k]! + damped.forecast[k]! + buckets[k]! + differences[k]!) / 4;
    const centre = middle + level + terms[(count + k) % seasonLength]!;
    const widening = 1 + WIDENING_BY_RATE * k * theta.rate ** 2 + (WIDENING_BY_HORIZON * (k + 1)) / count;
    const off = quantile * Math.sqrt((WIDTH * spread) ** 2 * widening + WIDENING_BY_SEASON * seasonalVariance);
    return { forecast: toAmount(centre), lower: toAmount(centre - off), upper: toAmount(centre + off) };
  });
}

function naiveVariance(series: Float64Array): number {
  let squares = 0;
  for (let t = 1; t < series.length; t++) squares += (series[t]! - series[t - 1]!) ** 2;
  return squares / (series.length - 1);
}
