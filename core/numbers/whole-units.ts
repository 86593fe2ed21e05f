import { exactUnit } from './exact-unit';

const MOST_DECIMALS = 6;

export interface WholeUnits {
  readonly units: Float64Array;
  readonly toAmount: (units: number) => number;
}

/**
 * Amounts as whole numbers that add up without loss: in the decimals they are written in, so that cents stay cents;
 * where they are no short decimals, in a power of two below what a double can tell apart.
 */
export function toWholeUnits(amounts: Float64Array): WholeUnits {
  const bound = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  for (let scale = 1; scale <= 10 ** MOST_DECIMALS && bound * scale < Number.MAX_SAFE_INTEGER; scale *= 10) {
    const units = amounts.map((amount) => Math.round(amount * scale));
    if (units.every((count, i) => count / scale === amounts[i])) return { units, toAmount: (count) => count / scale };
  }
  const unit = exactUnit(bound);
  return { units: amounts.map((amount) => Math.round(amount / unit)), toAmount: (count) => count * unit };
}
