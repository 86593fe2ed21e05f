import type { Cell, Matrix } from '../arguments/cell';
import { checkShape } from '../arguments/check-shape';
import { SheetError } from '../arguments/sheet-error';
import { withoutBinaryNoise } from '../numbers/without-binary-noise';
import type { Language } from '../words/language';
import type { CardItem } from './card-item';
import { gradeOf } from './grade-of';
import { readItemNumber } from './read-item-number';
import { needsTarget, scoreItem } from './score-item';

const HIGHEST_TOTAL = 120;
const LEAST_COVERED = 70;
/** Shown for a missing total or grade. */
const NONE = '–';

/**
 * Scores people on a card, one row each: the scores of the items, the total, the grade, the covered weight. An item
 * without data shows its text or error and is left out of the total, the weighted mean of the other scores plus bonus
 * items: weights 60 and 40 with scores 90 and – give 90 and a covered weight of 60. Throws SheetError for other shapes.
 */
export function scorePeople(
  items: readonly CardItem[],
  targets: Matrix,
  actuals: Matrix,
  language: Language,
): (readonly Cell[])[] {
  checkShape(targets[0]!.length === items.length, 'targets', targets, targets.length, items.length);
  checkShape(
    actuals.length === targets.length && actuals[0]!.length === items.length,
    'actuals',
    actuals,
    targets.length,
    items.length,
  );
  const needed = items.map(({ rule }) => needsTarget(rule));
  return actuals.map((row, i) => {
    const scores = items.map(({ rule }, j) => {
      const actual = readItemNumber('actuals', row[j]!, i, j, language);
      if (typeof actual !== 'number') return actual;
      const target = needed[j] ? readItemNumber('targets', targets[i]![j]!, i, j, language) : 0;
      if (typeof target !== 'number') return target;
      const score = scoreItem(rule, actual, target);
      return score instanceof SheetError ? score.in(language) : score;
    });
    return [...scores, ...summarize(items, scores, language)];
  });
}

/** Total, grade and covered weight of one person. */
function summarize(
  items: readonly CardItem[],
  scores: readonly (number | string | SheetError)[],
  language: Language,
): readonly [Cell, Cell, number] {
  let weighted = 0;
  let weights = 0;
  let bonus = 0;
  items.forEach(({ weight, rule }, j) => {
    const score = scores[j]!;
    if (typeof score !== 'number') return;
    if (rule.method === 'bonus') bonus += score;
    weighted += weight * score;
    weights += weight;
  });
  const covered = withoutBinaryNoise(weights);
  if (covered === 0) return [NONE, NONE, 0];
  const mean = weighted / weights + bonus;
  if (Number.isNaN(mean)) {
    const error = new SheetError('#VALUE!', 'resultTooLarge', {}, language);
    return [error, error, covered];
  }
  const total = withoutBinaryNoise(Math.min(HIGHEST_TOTAL, Math.max(0, mean)));
  return [total, covered < LEAST_COVERED ? NONE : gradeOf(total), covered];
}
