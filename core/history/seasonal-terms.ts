import { localLine } from './local-line';
import { movingMean } from './moving-mean';
import { positionMeans } from './position-means';

/** The trend's line looks this many points to each side. */
const TREND_REACH = 12;
/** One season shows no noise to measure; this part of it is kept. */
const SINGLE_SEASON_RELIABILITY = 0.5;

export interface SeasonalTerms {
  /** The amount that each position of the season adds, counted from the first value; they sum to 0. */
  readonly terms: Float64Array;
  /** 0 (noise: no term is left) … 1 (every season alike): the factor that the terms are shrunk by. */
  readonly reliability: number;
  /** The expected squared error of a term. */
  readonly variance: number;
}

/**
 * Finds the season of a series.
 *
 * The idea: the mean distance of each position from the trend is the season, but some of it is noise. So the terms are
 * shrunk by the part of their size that noise explains, where a test would keep or drop them whole.
 *
 *     10 20 10 20 10 20: the trend is flat at 15, the terms are −5 and 5, and no noise is seen, so all of them remain
 *
 * Less than two seasons keep half of the terms that one shows, less than one keeps nothing.
 * @see D. M. Miller & D. Williams, Shrinkage estimators of time series seasonal factors, IJF 19 (2003) 669–684.
 */
export function seasonalTerms(series: Float64Array, seasonLength: number): SeasonalTerms {
  if (seasonLength < 2 || series.length < seasonLength)
    return { terms: new Float64Array(seasonLength), reliability: 0, variance: 0 };
  if (series.length < 2 * seasonLength) return singleSeasonTerms(series, seasonLength);
  // A rough season, so that the trend can be found without it.
  const roughTrend = movingMean(series, seasonLength);
  const rough = positionMeans(
    series.map((value, t) => value - roughTrend[t]!),
    seasonLength,
  ).means;
  // The trend of the series without that season, then the season about that trend.
  const adjusted = series.map((value, t) => value - rough[t % seasonLength]!);
  const trend = localLine(adjusted, Math.min(TREND_REACH, series.length - 1));
  const { means, variance } = positionMeans(
    series.map((value, t) => value - trend[t]!),
    seasonLength,
  );
  // Shrunk by the part of its variance that is not noise.
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

/** The mean slope between points a season apart, shrunk towards zero where there are few of them. */
function slopeOverSeason(series: Float64Array, seasonLength: number): number {
  const pairs = series.length - seasonLength;
  let sum = 0;
  for (let t = 0; t < pairs; t++) sum += series[t + seasonLength]! - series[t]!;
  return sum / (pairs + seasonLength / 2) / seasonLength;
}
