import { localLine } from './local-line';
import { movingMean } from './moving-mean';
import { positionMeans } from './position-means';

/** How far the trend's line looks to each side. */
const TREND_REACH = 12;
/** One season shows no noise to measure; so much of it is kept. */
const SINGLE_SEASON_RELIABILITY = 0.5;

export interface SeasonalTerms {
  /** What each position of the season adds, counted from the first value; they sum to 0. */
  readonly terms: Float64Array;
  /** 0 (noise: no term is left) … 1 (every season alike): the factor that the terms are shrunk by. */
  readonly reliability: number;
  /** How far a term may be off, squared. */
  readonly variance: number;
}

/**
 * Seasonal terms, shrunk by signal to noise instead of kept or dropped by a test; from less than two seasons half of what
 * one shows, from less than one nothing.
 * @see D. M. Miller & D. Williams, Shrinkage estimators of time series seasonal factors, IJF 19 (2003) 669–684.
 */
export function seasonalTerms(series: Float64Array, seasonLength: number): SeasonalTerms {
  if (seasonLength < 2 || series.length < seasonLength)
    return { terms: new Float64Array(seasonLength), reliability: 0, variance: 0 };
  if (series.length < 2 * seasonLength) return singleSeasonTerms(series, seasonLength);
  const roughTrend = movingMean(series, seasonLength);
  const rough = positionMeans(
    series.map((value, t) => value - roughTrend[t]!),
    seasonLength,
  ).means;
  const adjusted = series.map((value, t) => value - rough[t % seasonLength]!);
  const trend = localLine(adjusted, Math.min(TREND_REACH, series.length - 1));
  const { means, variance } = positionMeans(
    series.map((value, t) => value - trend[t]!),
    seasonLength,
  );
  const meanSquare = means.reduce((sum, mean) => sum + mean * mean, 0) / (seasonLength - 1);
  const reliability = meanSquare > 0 ? Math.max(0, 1 - variance / meanSquare) : 0;
  return {
    terms: means.map((mean) => mean * reliability),
    reliability,
    variance: reliability > 0 ? reliability * variance : 0,
  };
}

function singleSeasonTerms(series: Float64Array, seasonLength: number): SeasonalTerms {
  const slope = slopeOverSeason(series, seasonLength);
  const { means } = positionMeans(
    series.map((value, t) => value - slope * t),
    seasonLength,
  );
  const meanSquare = means.reduce((sum, mean) => sum + mean * mean, 0) / (seasonLength - 1);
  const reliability = meanSquare > 0 ? SINGLE_SEASON_RELIABILITY : 0;
  return {
    terms: means.map((mean) => mean * reliability),
    reliability,
    variance: reliability * (1 - reliability) * meanSquare,
  };
}

/** The mean step between points a season apart, the nearer to zero the fewer there are. */
function slopeOverSeason(series: Float64Array, seasonLength: number): number {
  const pairs = series.length - seasonLength;
  let sum = 0;
  for (let t = 0; t < pairs; t++) sum += series[t + seasonLength]! - series[t]!;
  return sum / (pairs + seasonLength / 2) / seasonLength;
}
