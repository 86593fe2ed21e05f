import type { Cell } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import type { Language } from '../words/language';
import { type ResultTexts, resultTexts } from '../words/result-texts';
import type { BudgetLine } from './budget-lines';

export interface Materiality {
  readonly amountThreshold: number;
  readonly percentThreshold: number;
}

/**
 * Variance, ratio, verdict and materiality. A variance is material if it reaches both thresholds, or without a ratio
 * that of the amount.
 */
export function varianceRow(line: BudgetLine | SheetError, limits: Materiality, language: Language): readonly Cell[] {
  if (line instanceof SheetError) return [line, line, line, line];
  const { variance, ratio } = line;
  const isLarge = Math.abs(variance) >= limits.amountThreshold;
  const isMaterial = isLarge && (ratio instanceof SheetError || Math.abs(ratio) >= limits.percentThreshold);
  const texts = resultTexts(language);
  return [variance, ratio, texts[verdictKey(variance)], isMaterial ? texts.yes : texts.no];
}

function verdictKey(variance: number): keyof ResultTexts {
  if (variance === 0) return 'onBudget';
  return variance > 0 ? 'favourable' : 'unfavourable';
}
