import type { NumberTable } from '../arguments/cell';
import { check } from '../arguments/sheet-error';
import { checkTable } from './check-table';
import { split } from './split';
import { MOST_UNITS } from './target-units';
import { type DecimalUnit, mostDecimals, toDecimalUnit } from './units';

export type ResplitPolicy = 'remaining' | 'next' | 'none' | 'ratchet';

export interface Resplit {
  /** One row for each person and one column for each period; a single column holds the periods of one person. */
  readonly plan: NumberTable;
  readonly actuals: NumberTable;
  readonly closedPeriods: number;
  readonly policy: ResplitPolicy;
  readonly unit: number;
}

/**
 * Actuals for the closed periods and new targets for the open ones, in the shape of the plan. The gap is the amount by
 * which the closed periods missed their plan.
 *
 *     plan 10 10 20, actual 6 in the first: the gap is 4, open are 10 and 20
 *     remaining   the open periods share 34 by their plan          11  23, rounded from 11.33 22.67
 *     next        the next period takes the gap                    14  20
 *     none        the plan stays as it is                          10  20
 *     ratchet     as remaining, but a surplus lowers no target     11  23
 *
 * Throws SheetError.
 */
export function resplitTarget(resplit: Resplit): number[][] {
  const { plan, actuals, closedPeriods, policy, unit } = resplit;
  const isColumn = plan.columnCount === 1 && plan.rowCount > 1;
  const periods = isColumn ? plan.rowCount : plan.columnCount;
  checkFits(resplit, periods);
  const decimals = mostDecimals([
    ...plan.values,
    ...actuals.values.filter((_, at) => at % periods < closedPeriods),
    unit,
  ]);
  checkSize(resplit, Math.min(unit, 10 ** -decimals));
  const step = toDecimalUnit(unit);
  const rows: number[][] = [];
  for (let start = 0; start < plan.values.length; start += periods) {
    const planned = [...plan.values.subarray(start, start + periods)];
    const closed = [...actuals.values.subarray(start, start + closedPeriods)];
    const open = newTargets(planned, closed, policy, step, decimals);
    rows.push([...closed, ...open.map((target) => target + 0)]);
  }
  return isColumn ? rows[0]!.map((value) => [value]) : rows;
}

function checkFits({ plan, actuals, closedPeriods }: Resplit, periods: number): void {
  checkTable('actuals', actuals, plan.rowCount, plan.columnCount);
  check(closedPeriods <= periods, 'aboveMost', { argument: 'closedPeriods', value: closedPeriods, bound: periods });
}

/** All amounts together must be countable in whole numbers of the finest unit. */
function checkSize({ plan, actuals }: Resplit, finest: number): void {
  const size = [...plan.values, ...actuals.values].reduce((total, value) => total + Math.abs(value), 0);
  check(size / finest <= MOST_UNITS, 'tooManyUnits', { argument: 'plan', unit: finest });
}

/**
 * The targets of the open periods, counted in the finest decimals that plan and actuals have, so that no cent is lost.
 */
function newTargets(
  planned: readonly number[],
  closed: readonly number[],
  policy: ResplitPolicy,
  unit: DecimalUnit,
  decimals: number,
): number[] {
  const scale = 10 ** decimals;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + Math.round(value * scale), 0);
  const open = planned.slice(closed.length);
  if (policy === 'none' || open.length === 0 || closed.length === 0) return open;
  const sign = sum(planned) < 0 ? -1 : 1;
  const gap = sign * (sum(planned) - sum(closed) - sum(open));
  if (policy === 'ratchet' && gap <= 0) return open;
  const openPlan = open.map((value) => sign * Math.round(value * scale));
  if (policy === 'next') return placeNext(openPlan, gap).map((value) => (sign * value) / scale);
  const rest = gap + openPlan.reduce((total, value) => total + value, 0);
  const step = (unit.step * scale) / unit.scale;
  return spread(Math.max(0, rest), openPlan, step).map((value) => (sign * value) / scale);
}

/** The gap goes to the next period; a surplus that is larger than its target goes on to the one after. */
function placeNext(open: readonly number[], gap: number): number[] {
  let left = gap;
  return open.map((value) => {
    const target = Math.max(0, value + left);
    left -= target - value;
    return target;
  });
}

/** In proportion to the plan; a rest below one unit goes to the first open period. */
function spread(rest: number, open: readonly number[], step: number): number[] {
  const weights = open.map((value) => Math.max(0, value));
  const isEmpty = weights.every((weight) => weight === 0);
  const units = Math.floor(rest / step);
  const { cells } = split({
    total: units,
    rowCount: 1,
    columnCount: open.length,
    weights: { rows: Float64Array.of(1), columns: Float64Array.from(isEmpty ? weights.map(() => 1) : weights) },
  });
  return Array.from(cells, (count, i) => count * step + (i === 0 ? rest - units * step : 0));
}
