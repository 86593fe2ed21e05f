import { exactUnit } from './exact-unit';

const MOST_DECIMALS = 6;

export interface WholeUnits {
  readonly units: Float64Array;
  readonly toAmount: (units: number) => number;
}

/**
 * Amounts as whole numbers, which add up without loss: 0.1 and 0.25 become 10 and 25 hundredths. Amounts with more than
 * six decimals are counted in a power of two, about 2^-52 of their sum.
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
