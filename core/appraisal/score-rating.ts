import { invalid, SheetError } from '../arguments/sheet-error';
import { interpolate } from '../numbers/interpolate';
import type { ItemRule } from './item-rule';
import type { ScorePoint } from './score-point';

/** Very poor, poor, fair, good, excellent. */
const defaultScale: readonly Pick<ScorePoint, 'offset' | 'score'>[] = [20, 40, 60, 80, 100].map((score, i) => ({
  offset: i + 1,
  score,
}));

/** Scores a rating on a scale: 3.5 on the default scale is 70. A rating of 0 means none and gives #N/A. */
export function scoreRating({ points }: ItemRule, rating: number): number | SheetError {
  const scale = points.length > 0 ? points : defaultScale;
  const ratings = scale.map(({ offset }) => offset);
  const least = ratings[0]!;
  const most = ratings.at(-1)!;
  if (rating === 0) return new SheetError('#N/A', 'notRated', {});
  if (rating < least || rating > most) return invalid('ratingOutside', { value: rating, least, most });
  return interpolate(
    ratings,
    scale.map(({ score }) => score),
    rating,
  );
}
