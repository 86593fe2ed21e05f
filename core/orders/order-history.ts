import { fromSerial } from '../calendar/day-serial';
import { monthlySales } from '../history/monthly-sales';
import { typedRows, type WorkbookContent } from '../templates/content';
import { yearStartOf } from '../templates/settings-of';

/** What a workbook's orders give its plan to go by. Days are serials. */
export interface OrderHistory {
  readonly lines: number;
  readonly from: number;
  readonly to: number;
  /** The year that is planned. */
  readonly year: number;
  /** How many months before it the seasonality is taken from. */
  readonly months: number;
  /** An unfinished last month that the seasonality leaves out. */
  readonly leftOut: { readonly month: number; readonly days: number } | undefined;
}

export function orderHistory(content: WorkbookContent): OrderHistory {
  const lines = typedRows(content, 'orders').map(({ date, amount }) => [Number(date), Number(amount)] as const);
  const yearStart = yearStartOf(content);
  const before = lines.filter(([date]) => date < yearStart);
  const { totals, leftOut } = monthlySales(
    Float64Array.from(before, ([date]) => date),
    Float64Array.from(before, ([, amount]) => amount),
  );
  return {
    lines: lines.length,
    from: lines.reduce((first, [date]) => Math.min(first, date), Number.POSITIVE_INFINITY),
    to: lines.reduce((last, [date]) => Math.max(last, date), Number.NEGATIVE_INFINITY),
    year: fromSerial(yearStart).year,
    months: totals.length,
    leftOut,
  };
}
