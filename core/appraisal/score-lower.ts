import { SheetError } from '../arguments/sheet-error';
import type { ItemRule } from './item-rule';

/**
 * Scores an item for which less is better: a line from the cap at 0 through 100 at the target to 0 at twice the target,
 * so 50 at 1.5 times the target. A small whole target is an allowance of events instead, because on the line one more
 * event would weigh too much: each event above it costs `per`. Zero events where none were allowed prove nothing and
 * give #N/A.
 */
export function scoreLower(rule: ItemRule, actual: number, target: number): number | SheetError {
  const { cap, per, events, formula } = rule;
  if (target === 0 && (actual === 0 || events === 0)) return new SheetError('#N/A', 'targetZero', {});
  if (formula === 'inverse' && target >= 0) return actual <= 0 ? cap : (100 * target) / actual;
  if (events > 0 && target >= 0 && target <= events && Number.isInteger(target))
    return 100 - per * Math.max(0, actual - target);
  const distance = (target - actual) / Math.abs(target);
  return distance > 0 ? 100 + (cap - 100) * Math.min(1, distance) : 100 + 100 * distance;
}
