import { SheetError } from '../arguments/sheet-error';
import { interpolate } from '../numbers/interpolate';
import type { ItemRule } from './item-rule';
import { type ScorePoint, toPositions } from './score-point';

/** Threshold, target, stretch. */
const defaultLine: readonly ScorePoint[] = [
  { share: 0.6, offset: 0, score: 60 },
  { share: 1, offset: 0, score: 100 },
  { share: 1.2, offset: 0, score: 120 },
];

/**
 * Scores along straight lines between points: 60 at 0.6 of the target and 100 at the target give 80 at 0.8. Beyond the
 * better end the score stays the same; beyond the other end it is the floor.
 */
export function scoreAlongLine(rule: ItemRule, actual: number, target: number): number | SheetError {
  const points = rule.points.length > 0 ? rule.points : defaultLine;
  const positions = toPositions(points, target);
  if (positions instanceof SheetError) return positions;
  const first = points[0]!.score;
  const last = points.at(-1)!.score;
  const isOnePoint = points.length === 1;
  const isRising = isOnePoint ? rule.direction === 'higher' : first < last;
  const isFalling = isOnePoint ? rule.direction === 'lower' : first > last;
  if (actual < positions[0]!) return isFalling ? first : rule.floor;
  if (actual > positions.at(-1)!) return isRising ? last : rule.floor;
  return interpolate(
    positions,
    points.map(({ score }) => score),
    actual,
  );
}
