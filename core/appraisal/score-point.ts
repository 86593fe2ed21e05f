import type { Cell } from '../arguments/cell';
import { isBlank, toNumber } from '../arguments/coerce';
import { check, invalid, SheetError } from '../arguments/sheet-error';
import type { Pair } from './pair';

/** A value of the actual and its score; the value may depend on the target. */
export interface ScorePoint {
  /** The point's share of the target; undefined if the point does not depend on the target. */
  readonly share: number | undefined;
  /** Added to that share, or the value itself. */
  readonly offset: number;
  readonly score: number;
  readonly place?: Pick<Pair, 'argument' | 'row' | 'column'>;
}

/** target, target*0.8, target+0.15, target*0.8-5 */
const ON_TARGET = /^target(?:\s*[*×]\s*(\d+(?:\.\d+)?))?(?:\s*([+-])\s*(\d+(?:\.\d+)?))?$/i;

export function isPointName(name: Cell): boolean {
  return typeof name === 'number' || isBlank(name) || name === '0' || ON_TARGET.test(String(name).trim());
}

/** Reads a point from a pair: its value, or a term such as target*0.8-5, and its score. Throws SheetError. */
export function toScorePoint({ name, value, argument, row, column }: Pair): ScorePoint {
  const score = toNumber(argument, value, row, column + 1);
  const place = { argument, row, column };
  const onTarget = typeof name === 'string' ? ON_TARGET.exec(name.trim()) : null;
  if (!onTarget)
    return { share: undefined, offset: name === '0' ? 0 : toNumber(argument, name, row, column), score, place };
  const [, share = '1', sign, offset = '0'] = onTarget;
  const point = { share: Number(share), offset: sign === '-' ? -Number(offset) : Number(offset), score, place };
  check(Number.isFinite(point.share) && Number.isFinite(point.offset), 'notFinite', {
    argument,
    row: row + 1,
    column: column + 1,
  });
  return point;
}

/**
 * The values of points for a target: 0.8 of 50 is 40, and 0.8 of −50 is −60, as 0.8 = 1 + (A − P) ÷ |P|.
 * Points that coincide because the target is zero give #N/A; other points that do not increase give #VALUE!.
 */
export function toPositions(points: readonly ScorePoint[], target: number): readonly number[] | SheetError {
  const positions = points.map(({ share, offset }) =>
    share === undefined ? offset : target + (share - 1) * Math.abs(target) + offset,
  );
  for (let i = 1; i < positions.length; i++) {
    if (positions[i]! > positions[i - 1]!) continue;
    const { place } = points[i]!;
    if (!place || (target === 0 && points[i]!.share !== undefined)) return new SheetError('#N/A', 'targetZero', {});
    const { argument, row, column } = place;
    const [previous, value] = positions.slice(i - 1) as [number, number];
    return invalid('notIncreasing', { argument, row: row + 1, column: column + 1, value, previous });
  }
  return positions;
}
