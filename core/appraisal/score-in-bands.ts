import { SheetError } from '../arguments/sheet-error';
import type { ItemRule } from './item-rule';
import { type ScorePoint, toPositions } from './score-point';

const onTarget = ([share, score]: readonly [number, number]): ScorePoint => ({ share, offset: 0, score });

/** Starts of bands if more is better, ends of bands if less is. */
const defaultBands: { readonly [D in ItemRule['direction']]: readonly ScorePoint[] } = {
  higher: (
    [
      [0.6, 60],
      [0.8, 80],
      [1, 100],
      [1.2, 120],
    ] as const
  ).map(onTarget),
  lower: (
    [
      [0.8, 120],
      [1, 100],
      [1.2, 80],
      [1.4, 60],
    ] as const
  ).map(onTarget),
};

/**
 * Scores in bands that include their better end, so that an actual exactly on target counts as on target. Outside all
 * bands the score is the floor.
 */
export function scoreInBands(rule: ItemRule, actual: number, target: number): number | SheetError {
  const points = rule.points.length > 0 ? rule.points : defaultBands[rule.direction];
  const positions = toPositions(points, target);
  if (positions instanceof SheetError) return positions;
  if (rule.direction === 'lower') {
    const i = positions.findIndex((end) => actual <= end);
    return i < 0 ? rule.floor : points[i]!.score;
  }
  let i = positions.length - 1;
  while (i >= 0 && actual < positions[i]!) i--;
  return i < 0 ? rule.floor : points[i]!.score;
}
