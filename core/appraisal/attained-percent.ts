import { SheetError } from '../arguments/sheet-error';

/**
 * Attainment in percent; for a negative target 100 + 100 (A − P) ÷ |P|, so that a smaller loss than planned is above
 * 100. A target of zero gives #N/A. The product comes first, because 100 · 63 ÷ 70 is exactly 90 and 63 ÷ 70 · 100 may
 * not be.
 */
export function attainedPercent(actual: number, target: number): number | SheetError {
  if (target === 0) return new SheetError('#N/A', 'targetZero', {});
  return target > 0 ? (100 * actual) / target : 100 + (100 * (actual - target)) / -target;
}
