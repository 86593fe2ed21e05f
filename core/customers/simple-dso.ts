import { finite } from '../arguments/finite';
import { SheetError } from '../arguments/sheet-error';

/** receivables ÷ sales × days, over all periods given. Throws SheetError without sales. */
export function simpleDso(receivables: number, sales: Float64Array, days: Float64Array): number {
  const sold = finite(sales.reduce((sum, amount) => sum + amount, 0));
  if (sold <= 0) throw new SheetError('#N/A', 'noSales', { value: sold });
  return finite((receivables / sold) * days.reduce((sum, count) => sum + count, 0));
}
