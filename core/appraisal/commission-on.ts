import { check } from '../arguments/sheet-error';
import { withoutBinaryNoise } from '../numbers/without-binary-noise';
import { bandOf } from './bands';
import type { Tier } from './tiers';

export type CommissionMode = 'marginal' | 'retroactive';

/**
 * The commission on an amount, less the part already paid.
 *
 *     marginal      each part of the amount at the rate of its tier
 *     retroactive   all of it at the rate of the tier reached
 *
 *     800,000 with 2 % from 0 and 3 % from 500,000: marginal 10,000 + 9,000 = 19,000, retroactive 24,000
 *
 * A negative amount gives the negative commission of its absolute value, so that a sale and its full credit note cancel
 * out. Throws SheetError for an overflow.
 */
export function commissionOn(amount: number, tiers: readonly Tier[], mode: CommissionMode, paid: number): number {
  const size = Math.abs(amount);
  const commission = mode === 'marginal' ? marginal(size, tiers) : size * bandOf(tiers, size).rate;
  const due = withoutBinaryNoise(amount < 0 ? -commission : commission) - paid;
  check(Number.isFinite(due), 'resultTooLarge', {});
  return withoutBinaryNoise(due);
}

function marginal(size: number, tiers: readonly Tier[]): number {
  return tiers.reduce((sum, { from, rate }, i) => {
    const to = tiers[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    return sum + Math.max(0, Math.min(size, to) - from) * rate;
  }, 0);
}
