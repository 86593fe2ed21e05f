import { positionMeans } from './position-means';
import { straightLine } from './straight-line';
import type { WorkingScale } from './working-scale';

/** One season shows no noise to measure; this part of it is kept. */
const RELIABILITY = 0.7;
/** A year that a line explains by less than the first is a season, by more than the second a trend, between them both. */
const SEASON_UP_TO = 0.5;
const TREND_FROM = 0.9;
/** Differences whose mean square is below this come from rounding. */
const NOISE = 1e-20;

export interface SeasonalTerms {
  /** The amount that each position of the season adds, counted from the first value; they sum to 0. */
  readonly terms: Float64Array;
  /** 0 (noise: no term is left) … 1 (every season alike): the factor that the terms are shrunk by. */
  readonly reliability: number;
}

/**
 * Finds the season that less than two seasons hint at, and keeps seven tenths of it.
 *
 * The idea: 30 70 110 … 470 in twelve months may be growth or a season that ends high. Where a straight line explains most
 * of it, in amounts or in their logarithms, it is growth, and only what is left about the line may be a season.
 *
 *     1 2 3 4 5 6 in seasons of 4 is growth: no terms; 1 5 1 1 1 5 is not, and its terms are about −0.7, 2.1, −0.7, −0.7
 */
export function singleSeasonTerms(series: Float64Array, seasonLength: number, scale: WorkingScale): SeasonalTerms {
  const trend = trendOf(series, scale);
  const level = series.map((value, t) => value - trend[t]!);
  const slope = slopeOverSeason(level, seasonLength);
  const { means } = positionMeans(
    level.map((value, t) => value - slope * t),
    seasonLength,
    { recency: 1, cut: Number.POSITIVE_INFINITY },
  );
  const reliability = means.some((mean) => mean * mean > NOISE) ? RELIABILITY : 0;
  return { terms: means.map((mean) => mean * reliability), reliability };
}

/** The better of two lines, in amounts and in logarithms, as far as it explains the series. */
function trendOf(series: Float64Array, { isLogarithmic }: WorkingScale): Float64Array {
  const lines = [lineOf(series)];
  if (isLogarithmic) {
    const amounts = lineOf(series.map(Math.exp));
    if (amounts.every((amount) => amount > 0)) lines.push(amounts.map(Math.log));
  }
  const [line, squares] = lines
    .map((each) => [each, squaresAbout(series, each)] as const)
    .reduce((best, other) => (other[1] < best[1] ? other : best));
  const mean = series.reduce((sum, value) => sum + value, 0) / series.length;
  const all = squaresAbout(series, new Float64Array(series.length).fill(mean));
  const explained = all > 0 ? 1 - squares / all : 0;
  const part = Math.min(Math.max((explained - SEASON_UP_TO) / (TREND_FROM - SEASON_UP_TO), 0), 1);
  return line.map((value) => part * value);
}

function lineOf(series: Float64Array): Float64Array {
  const { start, slope } = straightLine(series);
  return series.map((_, t) => start + slope * t);
}

function squaresAbout(series: Float64Array, centre: Float64Array): number {
  return series.reduce((sum, value, t) => sum + (value - centre[t]!) ** 2, 0);
}

/** The mean slope between points a season apart, shrunk towards zero where there are few of them. */
function slopeOverSeason(series: Float64Array, seasonLength: number): number {
  const pairs = series.length - seasonLength;
  let sum = 0;
  for (let t = 0; t < pairs; t++) sum += series[t + seasonLength]! - series[t]!;
  return sum / (pairs + seasonLength / 2) / seasonLength;
}
