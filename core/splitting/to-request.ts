import type { Matrix } from '../arguments/cell';
import { checkShape } from '../arguments/check-shape';
import type { AmountToSplit } from './amount-to-split';
import { toBounds } from './bounds';
import type { SplitRequest } from './split';
import { targetUnits } from './target-units';
import { toShape } from './to-shape';
import { type DecimalUnit, toDecimalUnit } from './units';

export interface UnitRequest {
  readonly request: SplitRequest;
  /** −1 for a negative target. */
  readonly sign: 1 | -1;
  readonly unit: DecimalUnit;
}

/** Checks an amount with its limits and counts it in whole units. All refusals happen here. */
export function toRequest(amount: AmountToSplit): UnitRequest {
  const { target, locked, min, max, rowGroups, columnGroups } = amount;
  const unit = toDecimalUnit(amount.unit);
  const units = targetUnits(target, amount.unit);
  const { rowCount, columnCount, weights } = toShape(amount.weights, amount.seasonality);
  const sign = units < 0 ? -1 : 1;
  const total = units * sign;
  const isLimited = locked !== undefined || min !== undefined || max !== undefined;
  // Written out, because property lookups in an object made by spreads are slow and happen once per cell.
  const limits = { total, sign, unit, rowCount, columnCount, weights, locked, min, max } as const;
  const request: SplitRequest = {
    total,
    rowCount,
    columnCount,
    weights,
    bounds: isLimited ? toBounds(limits) : undefined,
    rowGroups: rowGroups && toPaths(rowGroups, rowCount, 'rowGroups'),
    columnGroups: columnGroups && toPaths(turn(columnGroups), columnCount, 'columnGroups'),
  };
  return { request, sign, unit };
}

/** The group names of each row, outermost first; a single level may also run across. */
function toPaths(labels: Matrix<string>, count: number, argument: string): Matrix<string> {
  const paths = labels.length !== count && labels.length === 1 ? turn(labels) : labels;
  checkShape(paths.length === count, argument, labels, count, labels[0]!.length);
  return paths;
}

function turn(labels: Matrix<string>): Matrix<string> {
  return labels[0]!.map((_, j) => labels.map((row) => row[j]!));
}
