import type { Cell, Matrix } from '../cell';
import { check, invalid, SheetError } from '../sheet-error';
import type { CardItem } from './card-item';
import { gradeOf } from './grade-of';
import { needsTarget, scoreItem } from './score-item';
import { withoutBinaryNoise } from './without-binary-noise';

const HIGHEST_TOTAL = 120;
const LEAST_COVERED = 70;

type Numbers = Matrix<number | SheetError>;

/**
 * A row a person: the items' scores, the total, the grade, the weight points that have data. Items without data hold
 * their error and are left out of the total, which is Σ weight · score ÷ Σ weight of the others, plus bonus lines.
 */
export function scorePeople(items: readonly CardItem[], targets: Numbers, actuals: Numbers): Cell[][] {
  checkShape('targets', targets, targets.length, items.length);
  checkShape('actuals', actuals, targets.length, items.length);
  const needed = items.map(({ rule }) => needsTarget(rule));
  return actuals.map((row, i) =>
    toCard(
      items,
      items.map(({ rule }, j) => {
        const actual = row[j]!;
        const target = needed[j] ? targets[i]![j]! : 0;
        if (actual instanceof SheetError) return noData('actuals', actual, i, j);
        if (target instanceof SheetError) return noData('targets', target, i, j);
        return scoreItem(rule, actual, target);
      }),
    ),
  );
}

function toCard(items: readonly CardItem[], scores: readonly (number | SheetError)[]): Cell[] {
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
  if (covered === 0) return [...scores, notAvailable('noneCovered'), notAvailable('noneCovered'), 0];
  const mean = weighted / weights + bonus;
  if (Number.isNaN(mean)) return [...scores, invalid('resultTooLarge', {}), invalid('resultTooLarge', {}), covered];
  const total = withoutBinaryNoise(Math.min(HIGHEST_TOTAL, Math.max(0, mean)));
  const grade =
    covered < LEAST_COVERED ? notAvailable('notCovered', { covered, least: LEAST_COVERED }) : gradeOf(total);
  return [...scores, total, grade, covered];
}

function notAvailable(key: 'noneCovered' | 'notCovered', parameters: SheetError['parameters'] = {}): SheetError {
  return new SheetError('#N/A', key, parameters);
}

/** A text with a digit in it was meant as a number and keeps its own sentence. */
function noData(argument: string, error: SheetError, i: number, j: number): SheetError {
  const isNoData =
    error.key === 'errorInside' || (error.key === 'textForNumber' && !/\p{Nd}/u.test(String(error.parameters.value)));
  return isNoData ? new SheetError('#N/A', 'noItemData', { argument, row: i + 1, column: j + 1 }) : error;
}

function checkShape(argument: string, cells: Numbers, expectedRows: number, expectedColumns: number): void {
  const given = { argument, rows: cells.length, columns: cells[0]!.length, expectedRows, expectedColumns };
  check(cells.length === expectedRows && cells[0]!.length === expectedColumns, 'shape', given);
}
