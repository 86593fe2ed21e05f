import { invalid, SheetError } from '../arguments/sheet-error';
import { attainedPercent } from './attained-percent';
import type { ItemRule } from './item-rule';
import { scoreAlongLine } from './score-along-line';
import { scoreInBands } from './score-in-bands';
import { scoreLower } from './score-lower';
import { scoreRating } from './score-rating';

/** The score of one item in points, from the rule's floor to its cap, or an error with the reason for no score. */
export function scoreItem(rule: ItemRule, actual: number, target: number): number | SheetError {
  const score = rawScore(rule, actual, target);
  if (score instanceof SheetError) return score;
  if (Number.isNaN(score)) return invalid('resultTooLarge', {});
  const clipped = Math.min(rule.cap, Math.max(rule.floor, score));
  return (rule.method === 'bonus' && rule.direction === 'lower' ? -clipped : clipped) + 0;
}

/** True if the score depends on the target. */
export function needsTarget({ method, points }: ItemRule): boolean {
  if (method === 'manual') return false;
  return points.length === 0 || points.some(({ share }) => share !== undefined);
}

function rawScore(rule: ItemRule, actual: number, target: number): number | SheetError {
  const { base, per, floor, direction, points } = rule;
  const isLower = direction === 'lower';
  const over = Math.max(0, actual - target);
  switch (rule.method) {
    case 'ratio':
      return isLower ? scoreLower(rule, actual, target) : attainedPercent(actual, target);
    case 'linear':
      return isLower && points.length === 0 ? scoreLower(rule, actual, target) : scoreAlongLine(rule, actual, target);
    case 'step':
      return scoreInBands(rule, actual, target);
    case 'increment':
      return scoreIncrement(rule, actual, target);
    case 'deduct':
      return base - per * over;
    case 'bonus':
      return per * over;
    case 'binary':
      return (isLower ? actual <= target : actual >= target) ? base : floor;
    case 'manual':
      return scoreRating(rule, actual);
    default:
      return rule.method satisfies never;
  }
}

function scoreIncrement({ base, per, less, unit, direction }: ItemRule, actual: number, target: number) {
  const percent = unit > 0 ? 100 + (actual - target) / unit : attainedPercent(actual, target);
  if (percent instanceof SheetError) return percent;
  const steps = direction === 'lower' ? 100 - percent : percent - 100;
  return base + steps * (steps < 0 && less > 0 ? less : per);
}
