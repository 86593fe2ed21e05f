import { localLine } from './local-line';
import { positionMeans } from './position-means';
import { type SeasonalTerms, singleSeasonTerms } from './single-season-terms';
import type { SteadySeries } from './steady-series';
import type { WorkingScale } from './working-scale';

/** How far the line of the trend looks to each side: the further the noisier the series is, at 5 % a season of months. */
const REACH = 12;
const NOISE_OF_REACH = 0.05;
const LEAST_REACH = 10;
const MOST_REACH = 24;
const ROBUST = { recency: 0.75, cut: 2 };
/** Where zeros come at random they are no outliers, and a season that they make up must be far above the noise. */
const PLAIN = { recency: 1, cut: Number.POSITIVE_INFINITY };
const SPARSE_VARIANCES = 3;

/**
 * Finds the season of a series.
 *
 * The idea: the mean distance of each position from the trend is the season, but some of it is noise. So the terms are
 * shrunk by the part of their size that noise explains, where a test would keep or drop them whole.
 *
 *     10 20 10 20 10 20: the trend is flat at 15, the terms are −5 and 5, and no noise is seen, so all of them remain
 *
 * Less than one season has no terms.
 * @param steady The series of the scale, without what happens once.
 * @see D. M. Miller & D. Williams, Shrinkage estimators of time series seasonal factors, IJF 19 (2003) 669–684.
 */
export function seasonalTerms({ series, usual }: SteadySeries, scale: WorkingScale): SeasonalTerms {
  const seasonLength = usual.length;
  if (seasonLength < 2 || series.length < seasonLength)
    return { terms: new Float64Array(seasonLength), reliability: 0 };
  if (series.length < 2 * seasonLength) return singleSeasonTerms(series, seasonLength, scale);
  // The trend of the series without its rough season, then the season about that trend.
  const trend = trendOf(series.map((value, t) => value - usual[t % seasonLength]!));
  const { means, variance } = positionMeans(
    series.map((value, t) => value - trend[t]!),
    seasonLength,
    scale.isSparse ? PLAIN : ROBUST,
  );
  // Shrunk by the part of its variance that is not noise.
  const meanSquare = means.reduce((sum, mean) => sum + mean * mean, 0) / (seasonLength - 1);
  const noise = variance * (scale.isSparse ? SPARSE_VARIANCES : 1);
  const reliability = meanSquare > 0 ? Math.max(0, 1 - noise / meanSquare) : 0;
  return { terms: means.map((mean) => mean * reliability), reliability };
}

function trendOf(series: Float64Array): Float64Array {
  const near = localLine(series, Math.min(REACH, series.length - 1));
  const squares = series.reduce((sum, value, t) => sum + (value - near[t]!) ** 2, 0);
  const wished = Math.round((REACH / NOISE_OF_REACH) * Math.sqrt(squares / series.length));
  const reach = Math.min(Math.max(wished, LEAST_REACH), MOST_REACH, series.length - 1);
  return localLine(series, reach);
}
