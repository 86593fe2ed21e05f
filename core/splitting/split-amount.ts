import type { AmountToSplit } from './amount-to-split';
import { split } from './split';
import { toAmounts } from './to-amounts';
import { toRequest } from './to-request';

export interface SplitAmount {
  /** The shape of weights × seasonality, each a multiple of the unit. */
  readonly amounts: number[][];
  /** Group × group subtotals that miss their exact share by a unit or more. */
  readonly missedSubtotals: number;
}

/**
 * Splits an amount of money: checks it and counts it in whole units, splits those, and turns them back into money.
 * A negative amount is split like its absolute value. 0.10 by weights 1, 1, 1 in units of 0.01 is 10 units, split 4, 3, 3, so
 * 0.04, 0.03, 0.03. Throws SheetError.
 */
export function splitAmount(amount: AmountToSplit): SplitAmount {
  const { request, sign, unit } = toRequest(amount);
  const { cells, missedSubtotals } = split(request);
  return { amounts: toAmounts(cells, request, sign, unit), missedSubtotals };
}
