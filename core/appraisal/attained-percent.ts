import { SheetError } from '../arguments/sheet-error';

/**
 * Attainment in percent; below a negative target 1 + (A − P) ÷ |P|, so that a smaller loss than planned is above 100.
 * A target of zero gives #N/A. The product comes first: 100 · 63 ÷ 70 is 90, 63 ÷ 70 · 100 need not be.
 */
export function attainedPercent(actual: number, target: number): number | SheetError {
  if (target === 0) return new SheetError('#N/A', 'targetZero', {});
  return target > 0 ? (100 * actual) / target : 100 + (100 * (actual - target)) / -target;
}
