import type { Cell, Matrix } from '../cell';
import { checkShape } from '../check-shape';
import type { Language } from '../language/texts';
import { SheetError } from '../sheet-error';
import type { CardItem } from './card-item';
import { gradeOf } from './grade-of';
import { readItemNumber } from './read-item-number';
import { needsTarget, scoreItem } from './score-item';
import { withoutBinaryNoise } from './without-binary-noise';

const HIGHEST_TOTAL = 120;
const LEAST_COVERED = 70;

/**
 * A row a person: the items' scores, the total, the grade, the weight points that have data. Items without data hold
 * their error and are left out of the total, which is Σ weight · score ÷ Σ weight of the others, plus bonus lines.
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
      if (actual instanceof SheetError) return actual;
      const target = needed[j] ? readItemNumber('targets', targets[i]![j]!, i, j, language) : 0;
      if (target instanceof SheetError) return target;
      const score = scoreItem(rule, actual, target);
      return score instanceof SheetError ? score.in(language) : score;
    });
    return [...scores, ...summarize(items, scores, language)];
  });
}

/** Total, grade and covered weight of one person. */
function summarize(
  items: readonly CardItem[],
  scores: readonly (number | SheetError)[],
  language: Language,
): readonly [Cell, Cell, number] {
  let weighted = 0;
  let weights = 0;
  let bonus = 0;
  items.forEach(({ weight, rule }, j) => {
    const score = scores[j]!;
    if (score instanceof SheetError) return;
    if (rule.method === 'bonus') bonus += score;
    weighted += weight * score;
    weights += weight;
  });
  const covered = withoutBinaryNoise(weights);
  if (covered === 0) return twice(new SheetError('#N/A', 'noneCovered', {}, language), 0);
  const mean = weighted / weights + bonus;
  if (Number.isNaN(mean)) return twice(new SheetError('#VALUE!', 'resultTooLarge', {}, language), covered);
  const total = withoutBinaryNoise(Math.min(HIGHEST_TOTAL, Math.max(0, mean)));
  const tooLittle = { covered, least: LEAST_COVERED };
  if (covered < LEAST_COVERED) return [total, new SheetError('#N/A', 'notCovered', tooLittle, language), covered];
  return [total, gradeOf(total), covered];
}

/** What leaves a person without a total takes the grade with it. */
function twice(error: SheetError, covered: number): readonly [Cell, Cell, number] {
  return [error, error, covered];
}
