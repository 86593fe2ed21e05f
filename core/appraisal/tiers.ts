import type { Matrix } from '../arguments/cell';
import { toNumber } from '../arguments/coerce';
import { check } from '../arguments/sheet-error';
import { type Band, toBands } from './bands';

/** A commission rate for amounts from a start on. */
export interface Tier extends Band {
  readonly rate: number;
}

/** Reads rows of from, rate or from, to, rate. Throws SheetError. */
export function toTiers(cells: Matrix): readonly Tier[] {
  const argument = 'tiers';
  const column = cells[0]!.length - 1;
  return toBands(argument, cells).map((band) => {
    const rate = toNumber(argument, band.value, band.row - 1, column);
    check(rate >= 0, 'negative', { argument, row: band.row, column: column + 1, value: rate });
    return { ...band, rate };
  });
}
