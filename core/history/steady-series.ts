import { evenLevel } from './even-level';
import { median } from './median';
import { tameWildPoints } from './tame-wild-points';
import { usualSeason } from './usual-season';
import type { WorkingScale } from './working-scale';

const FEWEST_POINTS = 5;

export interface SteadySeries {
  /** The series without what happens once: single wild points are brought back, and a jump of the level is evened out. */
  readonly series: Float64Array;
  /** How far each position of the season roughly is off its neighbours. */
  readonly usual: Float64Array;
}

export function steadySeries(scale: WorkingScale, seasonLength: number): SteadySeries {
  const { series, isSparse } = scale;
  if (series.length < FEWEST_POINTS) return { series, usual: new Float64Array(seasonLength) };
  const season = usualSeason(series.length < 2 * seasonLength ? withoutSlope(series) : series, seasonLength);
  const tamed = tameWildPoints(scale, season);
  return { series: isSparse ? tamed : evenLevel(tamed, season), usual: season.usual };
}

/** Over less than two seasons the slope would count as distance from the neighbours at both ends. */
function withoutSlope(series: Float64Array): Float64Array {
  const slope = median(series.slice(1).map((value, t) => value - series[t]!));
  return series.map((value, t) => value - slope * t);
}
