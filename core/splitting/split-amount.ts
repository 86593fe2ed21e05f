import type { Matrix, NumberTable } from '../arguments/cell';
import { checkLine, checkShape } from '../arguments/check-shape';
import { check } from '../arguments/sheet-error';
import { toBounds } from './bounds';
import { type SplitRequest, split } from './split';
import { targetUnits } from './target-units';
import { type DecimalUnit, toAmount, toDecimalUnit } from './units';

export const MOST_CELLS = 2_000_000;

export interface AmountToSplit {
  readonly target: number;
  readonly weights: NumberTable;
  readonly seasonality: NumberTable | undefined;
  readonly unit: number;
  readonly locked: NumberTable | undefined;
  readonly min: NumberTable | undefined;
  readonly max: NumberTable | undefined;
  readonly rowGroups: Matrix<string> | undefined;
  readonly columnGroups: Matrix<string> | undefined;
}

export interface SplitAmount {
  /** The shape of weights × seasonality, each a multiple of the unit. */
  readonly amounts: number[][];
  /** Group × group subtotals that miss their exact share by a unit or more. */
  readonly missedSubtotals: number;
}

/** Splits an amount of money; a negative one is split as its opposite and turned round. */
export function splitAmount(amount: AmountToSplit): SplitAmount {
  const { request, sign, unit } = toRequest(amount);
  const { cells, missedSubtotals } = split(request);
  return { amounts: toAmounts(cells, request.rowCount, request.columnCount, sign, unit), missedSubtotals };
}

export interface UnitRequest {
  readonly request: SplitRequest;
  /** −1 where the target is negative. */
  readonly sign: 1 | -1;
  readonly unit: DecimalUnit;
}

/** The amount and its limits in whole units, checked. */
export function toRequest(amount: AmountToSplit): UnitRequest {
  const { target, locked, min, max, rowGroups, columnGroups } = amount;
  const unit = toDecimalUnit(amount.unit);
  const units = targetUnits(target, amount.unit);
  const shape = toShape(amount);
  const { rowCount, columnCount, weights } = shape;
  const sign = units < 0 ? -1 : 1;
  const total = units * sign;
  const bounds =
    locked || min || max
      ? toBounds({ total, sign, unit, rowCount, columnCount, weights, locked, min, max })
      : undefined;
  const request: SplitRequest = {
    ...shape,
    total,
    bounds,
    rowGroups: rowGroups && toPaths(rowGroups, rowCount, 'rowGroups'),
    columnGroups: columnGroups && toPaths(turn(columnGroups), columnCount, 'columnGroups'),
  };
  return { request, sign, unit };
}

type Shape = Pick<SplitRequest, 'rowCount' | 'columnCount' | 'weights'>;

/** A line of weights across and of seasonality down stay so; otherwise weights go down and seasonality across. */
function toShape({ weights, seasonality }: AmountToSplit): Shape {
  checkSum('weights', weights);
  if (seasonality) checkSum('seasonality', seasonality);
  const { rowCount, columnCount, values } = weights;
  const cells = values.length * (rowCount === 1 || columnCount === 1 ? (seasonality?.values.length ?? 1) : 1);
  check(cells <= MOST_CELLS, 'tooManyCells', { cells, most: MOST_CELLS });
  const one = Float64Array.of(1);
  if (!seasonality) {
    if (columnCount === 1) return { rowCount, columnCount, weights: { rows: values, columns: one } };
    if (rowCount === 1) return { rowCount, columnCount, weights: { rows: one, columns: values } };
    return { rowCount, columnCount, weights: values };
  }
  checkLine('seasonality', seasonality);
  if (rowCount > 1 && columnCount > 1)
    return { rowCount, columnCount, weights: timesSeasonality(weights, seasonality) };
  const isTurned = rowCount === 1 && seasonality.columnCount === 1 && seasonality.rowCount > 1;
  const [rows, columns] = isTurned ? [seasonality.values, values] : [values, seasonality.values];
  return { rowCount: rows.length, columnCount: columns.length, weights: { rows, columns } };
}

function timesSeasonality({ rowCount, columnCount, values }: NumberTable, seasonality: NumberTable): Float64Array {
  checkShape(seasonality.values.length === columnCount, 'seasonality', seasonality, 1, columnCount);
  const table = new Float64Array(values.length);
  for (let i = 0, at = 0; i < rowCount; i++) {
    for (let j = 0; j < columnCount; j++, at++) table[at] = values[at]! * seasonality.values[j]!;
  }
  check(
    table.some((weight) => weight > 0),
    'allZero',
    { argument: 'weights' },
  );
  return table;
}

function checkSum(argument: string, { values }: NumberTable): void {
  check(
    values.some((value) => value > 0),
    'allZero',
    { argument },
  );
}

/** The group names of each row, outermost first; one level may also lie across. */
function toPaths(labels: Matrix<string>, count: number, argument: string): Matrix<string> {
  const paths = labels.length !== count && labels.length === 1 ? turn(labels) : labels;
  checkShape(paths.length === count, argument, labels, count, labels[0]!.length);
  return paths;
}

function turn(labels: Matrix<string>): Matrix<string> {
  return labels[0]!.map((_, j) => labels.map((row) => row[j]!));
}

export function toAmounts(
  cells: Float64Array,
  rowCount: number,
  columnCount: number,
  sign: number,
  unit: DecimalUnit,
): number[][] {
  const isPlain = sign === 1 && unit.step === 1 && unit.scale === 1;
  const amounts: number[][] = new Array(rowCount);
  for (let i = 0, at = 0; i < rowCount; i++) {
    const row: number[] = new Array(columnCount);
    for (let j = 0; j < columnCount; j++, at++) {
      const units = cells[at]!;
      row[j] = isPlain || units === 0 ? units : toAmount(units * sign, unit);
    }
    amounts[i] = row;
  }
  return amounts;
}
