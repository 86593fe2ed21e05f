import { median } from './median';
import type { UsualSeason } from './usual-season';
import type { WorkingScale } from './working-scale';

/** A point further off than this many standard deviations (by the median deviation) is wild. */
const WILD = 8;
/** A point that is just wild is brought back to this many, one further off to fewer. */
const TAMED = 4;
const NORMAL_MAD = 1.4826;
/** Deviations are never counted smaller than this part of a unit: 3 % in logarithms. */
const LEAST_DEVIATION = 0.03;
/** The last point is a ramp, not wild, where the point before leans to its side by this part of the limit. */
const RAMP = 0.3;
/** With less than three seasons strong seasons look wild: only more than e^1.5 = 4.5 times the usual counts as such. */
const FEW_SEASONS = 3;
const LEAST_LIMIT = 1.5;

/**
 * Brings back single points that are far off their neighbours and far off the same position of other seasons. Two in a
 * row on one side stay, as they may be a new level; so does a last point on the side that the point before leans to.
 * In logarithms zeros are brought back even in a row: a zero is a gap, not a level. Where zeros are ordinary, they stay.
 *
 *     1 1.1 0.9 1 9 1.1 1 0.9 1 1.1 with a season of 1: only 9 is wild, and it becomes 1.09
 *
 * @param season The rough season of the series.
 * @returns The series itself where nothing is wild.
 * @see R. K. Pearson, Outliers in process modeling and identification, IEEE TCST 10 (2002) 55–63 (the Hampel filter).
 */
export function tameWildPoints(scale: WorkingScale, { usual, off }: UsualSeason): Float64Array {
  const { series, isSparse, floor } = scale;
  // From how far off a point counts as wild, and on which side.
  const spread = Math.max(NORMAL_MAD * median(off.map(Math.abs)), LEAST_DEVIATION);
  const limit = Math.max(WILD * spread, series.length < FEW_SEASONS * usual.length ? LEAST_LIMIT : 0);
  const side = off.map((value) => (Math.abs(value) > limit && !(isSparse && value < 0) ? Math.sign(value) : 0));
  // Wild points with a neighbour on the same side stay, and so does the end of a ramp; the others are brought back.
  const isWild = (t: number) => {
    if (side[t] === 0) return false;
    if (series[t] === floor) return true;
    if (side[t - 1] === side[t] || side[t + 1] === side[t]) return false;
    return t < series.length - 1 || off[t - 1]! * side[t]! <= RAMP * limit;
  };
  if (!side.some((_, t) => isWild(t))) return series;
  return series.map((value, t) => (isWild(t) ? value - off[t]! + (TAMED * spread * limit) / off[t]! : value));
}
