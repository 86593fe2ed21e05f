import type { Matrix } from '../arguments/cell';
import { checkShape } from '../arguments/check-shape';
import { toNumber } from '../arguments/coerce';
import { check } from '../arguments/sheet-error';
import { interpolate } from '../numbers/interpolate';
import { withoutBinaryNoise } from '../numbers/without-binary-noise';
import { isBlankOrZero } from './pair';

export interface PayoutCurve {
  readonly attainments: readonly number[];
  readonly payouts: readonly number[];
}

/** Reads rows of attainment, payout; attainments increase, payouts never fall. Throws SheetError. */
export function toPayoutCurve(cells: Matrix): PayoutCurve {
  const argument = 'curve';
  checkShape(cells[0]!.length === 2, argument, cells, cells.length, 2);
  const points = dropBlankRows(cells);
  const [attainments, payouts] = [0, 1].map((j) => points.map((row, i) => toNumber(argument, row[j]!, i, j))) as [
    number[],
    number[],
  ];
  for (let i = 1; i < points.length; i++) {
    const [before, at] = [attainments[i - 1]!, attainments[i]!];
    const [paidBefore, paid] = [payouts[i - 1]!, payouts[i]!];
    check(at > before, 'notIncreasing', { argument, row: i + 1, column: 1, value: at, previous: before });
    check(paid >= paidBefore, 'falling', { argument, row: i + 1, column: 2, value: paid, previous: paidBefore });
  }
  return { attainments, payouts };
}

function dropBlankRows(cells: Matrix): Matrix {
  let count = cells.length;
  while (count > 1 && cells[count - 1]!.every(isBlankOrZero)) count--;
  return cells.slice(0, count);
}

/**
 * The payout ratio: straight lines between the points, 0 below the first, and the last one's payout beyond it. Through
 * (0.8, 0.5) and (1, 1) an attainment of 0.9 pays 0.75. Throws SheetError for an overflow.
 */
export function payoutAt({ attainments, payouts }: PayoutCurve, attainment: number): number {
  if (attainment < attainments[0]!) return 0;
  const payout = interpolate(attainments, payouts, Math.min(attainment, attainments.at(-1)!));
  check(Number.isFinite(payout), 'resultTooLarge', {});
  return withoutBinaryNoise(payout);
}
