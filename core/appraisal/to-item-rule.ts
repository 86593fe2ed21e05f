import { toNumber } from '../arguments/coerce';
import { check, invalid } from '../arguments/sheet-error';
import { toEnglishWord } from '../words/to-english-word';
import { defaultRules, directions, type ItemRule, lowerFormulas, type ScoringMethod } from './item-rule';
import { dropBlankEnd, isBlankOrZero, type Pair } from './pair';
import { isPointName, type ScorePoint, toPositions, toScorePoint } from './score-point';

const always = ['direction', 'floor', 'cap'];
const settingsOf: { readonly [M in ScoringMethod]: readonly string[] } = {
  ratio: [...always, 'formula', 'events', 'per'],
  linear: [...always, 'events', 'per'],
  step: always,
  increment: [...always, 'base', 'per', 'less', 'unit'],
  deduct: [...always, 'base', 'per'],
  bonus: [...always, 'per'],
  binary: [...always, 'base'],
  manual: always,
};
/** Points of these methods may depend on the target; those of a rating scale may not. */
const methodsOnTarget: readonly ScoringMethod[] = ['linear', 'step'];
const words: { readonly [setting: string]: readonly string[] } = { direction: directions, formula: lowerFormulas };
/** A rule needs these settings, so blank and 0 keep the default. */
const zeroIsDefault: readonly string[] = ['cap', 'per', 'direction', 'formula'];

/** Reads the settings and points of a method, each a pair of cells. Throws SheetError naming the cell. */
export function toItemRule(method: ScoringMethod, pairs: readonly Pair[]): ItemRule {
  const settings: { [name: string]: number | string } = {};
  const points: ScorePoint[] = [];
  for (const pair of dropBlankEnd(pairs)) {
    if (isPoint(method, pair)) points.push(toScorePoint(pair));
    else if (!isBlankOrZero(pair.name) || !isBlankOrZero(pair.value)) {
      const name = toSettingName(method, pair);
      if (!zeroIsDefault.includes(name) || !isBlankOrZero(pair.value)) settings[name] = toSetting(name, pair);
    }
  }
  const rule: ItemRule = { ...defaultRules[method], ...settings, points };
  checkCap(rule, pairs);
  checkOrder(points);
  return rule;
}

function isPoint(method: ScoringMethod, { name }: Pair): boolean {
  if (method === 'manual') return isPointName(name) && (typeof name !== 'string' || name === '0' || name === '');
  return methodsOnTarget.includes(method) && isPointName(name);
}

function toSettingName(method: ScoringMethod, pair: Pair): string {
  const known = settingsOf[method];
  const options = methodsOnTarget.includes(method) ? [...known, 'target'] : known;
  const name = known.find((setting) => setting === String(pair.name).trim().toLowerCase());
  if (name === undefined) throw notAnOption(pair, pair.column, String(pair.name ?? ''), options);
  return name;
}

function toSetting(name: string, pair: Pair): number | string {
  const { argument, row, column } = pair;
  const options = words[name];
  if (!options) {
    const value = toNumber(argument, pair.value, row, column + 1);
    const isSigned = name === 'floor' || name === 'cap' || name === 'base';
    check(isSigned || value >= 0, 'negative', { argument, row: row + 1, column: column + 2, value });
    return value;
  }
  const word = options.find((option) => option === toEnglishWord(String(pair.value)));
  if (word === undefined) throw notAnOption(pair, column + 1, String(pair.value), options);
  return word;
}

function checkCap({ cap, floor }: ItemRule, pairs: readonly Pair[]): void {
  const last = pairs.filter(({ name }) => /^\s*(cap|floor)\s*$/i.test(String(name))).at(-1);
  check(cap >= floor, 'capBelowFloor', { argument: last?.argument ?? '', row: (last?.row ?? 0) + 1, cap, floor });
}

/** Points that do not depend on the target must increase, whatever the target. */
function checkOrder(points: readonly ScorePoint[]): void {
  if (points.some(({ share }) => share !== undefined)) return;
  const positions = toPositions(points, 1);
  if (positions instanceof Error) throw positions;
}

function notAnOption({ argument, row }: Pair, column: number, value: string, options: readonly string[]) {
  return invalid('notAnOptionAt', { argument, row: row + 1, column: column + 1, value, options: options.join(', ') });
}
