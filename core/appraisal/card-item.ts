import type { Cell, Matrix } from '../arguments/cell';
import { toNumber } from '../arguments/coerce';
import { check, invalid } from '../arguments/sheet-error';
import { withoutBinaryNoise } from '../numbers/without-binary-noise';
import { toEnglishWord } from '../words/to-english-word';
import { type ItemRule, type ScoringMethod, scoringMethods } from './item-rule';
import { isBlankOrZero, toPairs } from './pair';
import { toItemRule } from './to-item-rule';

/** One line of a scorecard. */
export interface CardItem {
  readonly weight: number;
  readonly rule: ItemRule;
}

const WEIGHT = 1;
const METHOD = 2;
const DIRECTION = 3;
const CAP = 4;
const FIRST_PAIR = 5;

/** Reads rows of item, weight, method, direction, cap, then pairs as SCOREITEM takes them. Throws SheetError. */
export function toCardItems(setup: Matrix): readonly CardItem[] {
  const columns = setup[0]!.length;
  check(columns > METHOD, 'tooFewColumns', { argument: 'setup', columns, least: METHOD + 1 });
  const items = setup.map(toCardItem);
  const sum = withoutBinaryNoise(items.reduce((total, { weight }) => total + weight, 0));
  check(sum === 100, 'weightsSum', { sum });
  return items;
}

function toCardItem(cells: readonly Cell[], row: number): CardItem {
  const argument = 'setup';
  const weight = toNumber(argument, cells[WEIGHT]!, row, WEIGHT);
  check(weight >= 0, 'negative', { argument, row: row + 1, column: WEIGHT + 1, value: weight });
  const method = toMethod(cells[METHOD]!, row);
  const at = { argument, row };
  const rule = toItemRule(method, [
    { ...at, name: 'direction', value: cells[DIRECTION] ?? null, column: DIRECTION - 1 },
    { ...at, name: 'cap', value: cells[CAP] ?? null, column: CAP - 1 },
    ...toPairs(argument, cells, row, FIRST_PAIR),
  ]);
  check(method !== 'bonus' || weight === 0, 'bonusWeight', { row: row + 1, value: weight });
  return { weight, rule };
}

function toMethod(cell: Cell, row: number): ScoringMethod {
  const value = isBlankOrZero(cell) ? '' : String(cell);
  const method = scoringMethods.find((known) => known === toEnglishWord(value));
  const place = { argument: 'setup', row: row + 1, column: METHOD + 1 };
  if (!method) throw invalid('notAnOptionAt', { ...place, value, options: scoringMethods.join(', ') });
  return method;
}
