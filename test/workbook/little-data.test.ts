import { SheetError } from '../../core/arguments/sheet-error';
import type { OrderLine } from '../../core/orders/order-line';
import { toWorkbookContent } from '../../core/orders/to-workbook-content';
import { formulaCells, placeOf, render } from './make-workbook';
import { day } from './raw-rows';

const line = (year: number, month: number): OrderLine => ({
  orderNumber: `${year}-${month}`,
  date: day(year, month, 10),
  person: month % 2 ? 'Ann' : 'Bo',
  customer: 'Blue Inn',
  amount: 100 * month,
});
const errorsOf = (orders: readonly OrderLine[]) => {
  const rendered = render(toWorkbookContent({ orders, year: 1998, target: 12_000, unit: 1 }, 'en'));
  return formulaCells(rendered).filter(({ value }) => value instanceof SheetError);
};
const months = Array.from({ length: 12 }, (_, i) => i + 1);

it('makes a workbook of orders without regions and products, and shows no error', () => {
  const lines = [1997, 1998].flatMap((year) => months.map((month) => line(year, month)));
  expect(errorsOf(lines).map((cell) => `${placeOf(cell)} ${cell.formula}: ${String(cell.value)}`)).toEqual([]);
});

it('makes a workbook without orders in the years before, which says that there is nothing to split the target by', () => {
  const messages = errorsOf(months.map((month) => line(1998, month))).map(({ value }) => (value as SheetError).message);
  expect([...new Set(messages)]).toEqual(['weights: all numbers are zero.']);
});

it('makes a workbook without any order', () => {
  expect(errorsOf([]).map((cell) => `${placeOf(cell)} ${cell.formula}: ${String(cell.value)}`)).toEqual([]);
});
