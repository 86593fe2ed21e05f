import { positionMeans } from './position-means';
import { straightLine } from './straight-line';
import type { WorkingScale } from './working-scale';

/** One season shows no noise to measure; this part of it is kept. */
const RELIABILITY = 0.7;
/** A year that a line explains by less than the first is a season, by more than the second growth, between them both. */
const SEASON_UP_TO = 0.6;
const GROWTH_FROM = 0.95;
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
  // How far the series is growth.
  const amounts = scale.isLogarithmic ? series.map(Math.exp) : series;
  const explained = Math.max(explainedByLine(series), explainedByLine(amounts));
  const growth = Math.min(Math.max((explained - SEASON_UP_TO) / (GROWTH_FROM - SEASON_UP_TO), 0), 1);
  // The rest about that growth may be a season.
  const { slope } = straightLine(series);
  const level = series.map((value, t) => value - growth * slope * t);
  const rest = slopeOverSeason(level, seasonLength);
  const { means } = positionMeans(
    level.map((value, t) => value - rest * t),
    seasonLength,
    { recency: 1, cut: Number.POSITIVE_INFINITY },
  );
  const reliability = means.some((mean) => mean * mean > NOISE) ? RELIABILITY * (1 - growth) : 0;
  return { terms: means.map((mean) => mean * reliability), reliability };
}

/** The part of the squares about the mean that a straight line explains. */
function explainedByLine(series: Float64Array): number {
  const { start, slope } = straightLine(series);
  const mean = start + (slope * (series.length - 1)) / 2;
  const all = series.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const left = series.reduce((sum, value, t) => sum + (value - start - slope * t) ** 2, 0);
  return all > 0 ? 1 - left / all : 0;
}

/** The mean slope between points a season apart, shrunk towards zero where there are few of them. */
function slopeOverSeason(series: Float64Array, seasonLength: number): number {
  const pairs = series.length - seasonLength;
  let sum = 0;
  for (let t = 0; t < pairs; t++) sum += series[t + seasonLength]! - series[t]!;
  return sum / (pairs + seasonLength / 2) / seasonLength;
}
