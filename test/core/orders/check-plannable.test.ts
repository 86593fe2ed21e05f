import { toSerial } from '../../../core/calendar/day-serial';
import { checkPlannable } from '../../../core/orders/check-plannable';
import type { OrderLine } from '../../../core/orders/order-line';

const order = (date: number, amount: number): OrderLine => ({
  ...{ orderNumber: 1, date, person: 'Ann', customer: 'Blue Inn', amount },
});
const plan =
  (orders: readonly OrderLine[], unit = 10) =>
  () =>
    checkPlannable({ orders, year: 1999, target: 1000, unit });

it('takes sales from the first to the last day of the year before', () => {
  expect(plan([order(toSerial(1998, 1, 1), 1)])).not.toThrow();
  expect(plan([order(toSerial(1998, 12, 31), 1)])).not.toThrow();
});

it('refuses a plan without sales of anybody in the year before', () => {
  const refusal = 'There are no sales in 1998 to take the weights for 1999 from.';
  expect(plan([])).toThrow(refusal);
  expect(plan([order(toSerial(1997, 12, 31), 1), order(toSerial(1999, 1, 1), 1)])).toThrow(refusal);
  expect(plan([order(toSerial(1998, 5, 1), 5), order(toSerial(1998, 6, 1), -5)])).toThrow(refusal);
});

it('refuses a unit that the target does not fit', () => {
  expect(plan([order(toSerial(1998, 5, 1), 1)], 300)).toThrow(/unit|multiple/);
});
