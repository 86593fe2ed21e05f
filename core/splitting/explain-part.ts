import { check } from '../arguments/sheet-error';
import type { ResultTexts } from '../words/result-texts';
import type { AmountToSplit } from './amount-to-split';
import { type SplitRequest, split } from './split';
import { toRequest, type UnitRequest } from './to-request';
import { toAmount } from './units';
import { type Bounds, fillWithin } from './water-filling';

/** The reason for a part, with the numbers from which anyone can compute it. */
export interface Explanation {
  readonly key: keyof ResultTexts &
    ('partUp' | 'partDown' | 'partWhole' | 'partLocked' | 'partAtLimit' | 'partWithoutWeight');
  readonly slots: { readonly [slot: string]: string | number };
}

/** A part of a finished split. */
interface Part {
  readonly asked: UnitRequest;
  readonly amount: AmountToSplit;
  /** The position of its cell, row by row. */
  readonly at: number;
  readonly part: number;
}

type LineWeights = Exclude<SplitRequest['weights'], Float64Array>;

/** Row and column of the result count from 1. Throws SheetError. */
export function explainPart(row: number, column: number, amount: AmountToSplit): Explanation {
  const asked = toRequest(amount);
  const { rowCount, columnCount, weights, bounds } = asked.request;
  check(row <= rowCount, 'aboveMost', { argument: 'row', value: row, bound: rowCount });
  check(column <= columnCount, 'aboveMost', { argument: 'column', value: column, bound: columnCount });
  const at = (row - 1) * columnCount + column - 1;
  const part = { asked, amount, at, part: toPart(split(asked.request).cells[at]!, asked) };
  if (bounds) return explainBounded(part, bounds);
  return weights instanceof Float64Array ? explainByTable(part, weights) : explainByLines(part, weights);
}

function explainByLines({ asked, amount, at, part }: Part, weights: LineWeights): Explanation {
  const { columnCount } = asked.request;
  const { target, unit } = amount;
  const row = weights.rows[Math.floor(at / columnCount)]!;
  const column = weights.columns[at % columnCount]!;
  if (row === 0 || column === 0) return { key: 'partWithoutWeight', slots: { part } };
  const shares = [
    { weight: row, whole: sum(weights.rows), isSplit: weights.rows.length > 1 },
    { weight: column, whole: sum(weights.columns), isSplit: weights.columns.length > 1 },
  ].filter(({ isSplit }) => isSplit);
  const steps = shares.map(({ weight, whole }) => ` × ${plain(weight)} ÷ ${plain(whole)}`);
  const exact = shares.reduce((left, { weight, whole }) => (left * weight) / whole, target);
  return rounded(part, `${plain(target)}${steps.join('')}`, exact, unit);
}

function explainByTable({ amount: { target, unit }, at, part }: Part, weights: Float64Array): Explanation {
  const weight = weights[at]!;
  if (weight === 0) return { key: 'partWithoutWeight', slots: { part } };
  const whole = sum(weights);
  return rounded(part, `${plain(target)} × ${plain(weight)} ÷ ${plain(whole)}`, (target * weight) / whole, unit);
}

/** Cells at binding locks and limits are held; the others share the rest by weight. */
function explainBounded({ asked, amount, at, part }: Part, bounds: Bounds): Explanation {
  const { weights, columnCount, total } = asked.request;
  const { target, unit, locked } = amount;
  const table =
    weights instanceof Float64Array
      ? weights
      : bounds.lower.map(
          (_, cell) => weights.rows[Math.floor(cell / columnCount)]! * weights.columns[cell % columnCount]!,
        );
  if (locked && !Number.isNaN(locked.values[at]!)) return { key: 'partLocked', slots: { part } };
  const { isPegged, high } = fillWithin(total, table, bounds);
  if (isPegged[at]) return { key: table[at] === 0 ? 'partWithoutWeight' : 'partAtLimit', slots: { part } };
  const held = toPart(sum(high.filter((_, cell) => isPegged[cell] === 1)), asked);
  const whole = sum(table.filter((_, cell) => isPegged[cell] === 0));
  const exact = ((target - held) * table[at]!) / whole;
  return rounded(part, `(${plain(target)} − ${plain(held)}) × ${plain(table[at]!)} ÷ ${plain(whole)}`, exact, unit);
}

function rounded(part: number, calculation: string, exact: number, unit: number): Explanation {
  const off = (part - exact) / unit;
  const slots = { part: plain(part), calculation, exact: plain(exact), unit: plain(unit) };
  if (Math.abs(off) < 1e-6) return { key: 'partWhole', slots };
  return { key: off * (Math.sign(exact) || 1) > 0 ? 'partUp' : 'partDown', slots };
}

function toPart(units: number, { sign, unit }: UnitRequest): number {
  return units === 0 ? 0 : toAmount(units * sign, unit);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The fifteen digits that a sheet shows; they hide the noise of decimal sums. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}
