import { SheetError } from '../arguments/sheet-error';
import { decimalsOf } from '../numbers/decimals-of';
import { formatNumber } from '../numbers/format-number';
import { fillSlots } from '../words/fill-slots';
import type { Language } from '../words/language';
import { type ResultTexts, resultTexts } from '../words/result-texts';
import type { BudgetLine } from './budget-lines';

/** Writes one sentence about a line of budget and actual. */
export function varianceNote(name: string, line: BudgetLine, language: Language): string | SheetError {
  const { budget, actual, variance, ratio } = line;
  if (budget !== 0 && ratio instanceof SheetError) return ratio;
  const amount = Math.abs(variance);
  const decimals = decimalsOf([budget, actual, amount]);
  return fillSlots(resultTexts(language)[noteKey(line)], {
    name,
    actual: formatNumber(actual, decimals),
    budget: formatNumber(budget, decimals),
    amount: formatNumber(amount, decimals),
    percent: ratio instanceof SheetError ? '' : `${formatNumber(Math.abs(ratio) * 100, 1)}%`,
  });
}

function noteKey({ budget, actual, variance }: BudgetLine): keyof ResultTexts {
  if (variance === 0) return 'noteOnBudget';
  if (budget === 0) return variance > 0 ? 'noteUnbudgetedFavourable' : 'noteUnbudgetedUnfavourable';
  if (actual > budget) return variance > 0 ? 'noteAboveFavourable' : 'noteAboveUnfavourable';
  return variance > 0 ? 'noteBelowFavourable' : 'noteBelowUnfavourable';
}
