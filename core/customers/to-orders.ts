import type { Matrix, NumberTable } from '../arguments/cell';
import { oneLine } from '../arguments/one-line';
import { oneLineOfNumbers } from '../arguments/one-line-of-numbers';
import { placeInLine } from '../arguments/place-in-line';
import { check } from '../arguments/sheet-error';
import type { CustomerOrder } from './customer-moves';

interface OrderColumns {
  readonly dates: NumberTable;
  readonly customers: Matrix<string>;
  readonly owners: Matrix<string> | undefined;
}

/**
 * Turns columns into orders and skips lines with neither date nor customer. Throws SheetError for a line with only one
 * of them.
 */
export function toOrders({ dates, customers, owners }: OrderColumns): readonly CustomerOrder[] {
  const days = oneLineOfNumbers('dates', dates);
  const names = oneLine('customers', customers, days.length);
  const sellers = owners && oneLine('owners', owners, days.length);
  const orders: CustomerOrder[] = [];
  days.forEach((day, i) => {
    const customer = names[i]!;
    if (Number.isNaN(day) && customer === '') return;
    check(customer !== '', 'noName', { argument: 'customers', ...placeInLine(customers, i) });
    check(!Number.isNaN(day), 'noDay', { argument: 'dates', ...placeInLine(dates, i) });
    orders.push({ day, customer, owner: sellers?.[i] ?? '' });
  });
  return orders;
}
