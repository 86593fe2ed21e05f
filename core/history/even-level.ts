import { median } from './median';
import type { UsualSeason } from './usual-season';

/** This many points on each side of a jump show the level. */
const SIDE = 6;
/** A new level comes within one step: the step is at least this part of the change. */
const LEAST_STEP = 0.6;
/** A change is a new level where it is this many times as large as the usual step is noisy. */
const LEAST_CHANGE = 6;
/** Steps are never counted as less noisy than this, and no smaller change is a new level: 1.5 % and 16 % in logarithms. */
const LEAST_NOISE = 0.015;
const LEAST_SHIFT = 0.15;
const NORMAL_MAD = 1.4826;

/**
 * Lifts the points before a jump to the level after it, so that a level that changed once is taken neither for growth nor
 * for a season.
 *
 *     5 5 5 5 5 5 6 6 6 6 6 6 without a season becomes 6 6 6 6 6 6 6 6 6 6 6 6
 *
 * A jump is the largest change from the median of six points to that of the next six, if most of it happens at once and it
 * is far above the noise. Growth changes the level too, but step by step. The season is left aside; before two seasons it
 * cannot be told from a jump, and the series stays as it is.
 * @returns The series itself where there is no jump.
 */
export function evenLevel(series: Float64Array, { usual }: UsualSeason): Float64Array {
  const count = series.length;
  if (count < 2 * Math.max(SIDE, usual.length > 1 ? usual.length : 0)) return series;
  const adjusted = series.map((value, t) => value - usual[t % usual.length]!);
  const steps = adjusted.subarray(1).map((value, t) => value - adjusted[t]!);
  const noise = Math.max((NORMAL_MAD * median(steps.map(Math.abs))) / Math.SQRT2, LEAST_NOISE);
  const { at, change } = largestJump(adjusted, Math.max(LEAST_CHANGE * noise, LEAST_SHIFT));
  if (change === 0) return series;
  return series.map((value, t) => (t < at ? value + change : value));
}

function largestJump(series: Float64Array, least: number): { at: number; change: number } {
  let [at, change] = [0, 0];
  for (let t = SIDE; t <= series.length - SIDE; t++) {
    const step = series[t]! - series[t - 1]!;
    if (Math.abs(step) < LEAST_STEP * least) continue;
    const difference = median(series.slice(t, t + SIDE)) - median(series.slice(t - SIDE, t));
    if (step * difference <= 0 || Math.abs(step) < LEAST_STEP * Math.abs(difference)) continue;
    if (Math.abs(difference) > Math.max(least, Math.abs(change))) [at, change] = [t, difference];
  }
  return { at, change };
}
