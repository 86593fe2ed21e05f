import type { Matrix, NumberTable } from '../cell';
import { oneLine } from '../finance/one-line';
import { oneLineOfNumbers } from '../finance/one-line-of-numbers';
import { placeInLine } from '../finance/place-in-line';
import { check } from '../sheet-error';
import type { CustomerOrder } from './customer-moves';

interface OrderColumns {
  readonly dates: NumberTable;
  readonly customers: Matrix<string>;
  readonly owners: Matrix<string> | undefined;
}

/** Lists as orders; a line with neither date nor customer is none. Throws SheetError for one with only one of them. */
export function toOrders({ dates, customers, owners }: OrderColumns): readonly CustomerOrder[] {
  const days = oneLineOfNumbers('dates', dates);
  const names = oneLine('customers', customers, days.length);
  const sellers = owners && oneLine('owners', owners, days.length);
  const orders: CustomerOrder[] = [];
  days.forEach((day, i) => {
    const customer = names[i]!;
    if (Number.isNaN(day) && customer === '') return;
    check(customer !== '', 'noName', { argument: 'customers', ...placeInLine(customers, i) });
    const [row, column] = dates.rowCount === 1 ? [1, i + 1] : [i + 1, 1];
    check(!Number.isNaN(day), 'noDay', { argument: 'dates', row, column });
    orders.push({ day, customer, owner: sellers?.[i] ?? '' });
  });
  return orders;
}
