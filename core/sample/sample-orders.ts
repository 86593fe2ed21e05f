import { fromSerial, toSerial } from '../calendar/day-serial';
import { weekdayOf } from '../calendar/day-weights';
import { springFestival } from '../calendar/spring-festival';
import { isWorkday } from './sample-calendar';
import {
  type Company,
  type Customer,
  FIRST_YEAR,
  HISTORY_MONTHS,
  isHere,
  productLines,
  type Seller,
} from './sample-company';
import type { Random } from './seeded-random';

/** An order of one line. */
export interface Order {
  readonly number: string;
  readonly date: number;
  readonly seller: Seller;
  readonly customer: Customer;
  /** Index of its product line. */
  readonly line: number;
  readonly quantity: number;
  readonly amount: number;
}

type Sale = Omit<Order, 'number'>;

/** Low in midsummer, peaks in spring and late autumn. */
const season = [0.9, 0.85, 1.15, 1.1, 1.0, 0.95, 0.75, 0.75, 1.05, 1.1, 1.25, 1.35];

/** Makes the sales of the history month by month and person by person, then sorts them by day. */
export function sellHistory(company: Company): readonly Sale[] {
  const sales: Sale[] = [];
  const byRegion = company.regions.map((_, region) =>
    company.customers.filter((customer) => customer.region === region),
  );
  for (let month = company.firstMonth; month <= HISTORY_MONTHS; month++) {
    const days = daysOfMonth(month);
    for (const seller of company.sellers) {
      if (!isHere(seller, month)) continue;
      const served = byRegion[seller.region]!.filter((customer) => isHere(customer, month));
      const market = toLottery(served, ({ size }) => size);
      const count = ordersInMonth(seller, month, days, company);
      for (let order = 0; order < count; order++) sales.push(sell(seller, month, market, days, company.random));
    }
  }
  return sales.sort((a, b) => a.date - b.date);
}

export function numberOrders(sales: readonly Sale[]): readonly Order[] {
  return sales.map((sale, i) => ({ ...sale, number: `SO-${10001 + i}` }));
}

function ordersInMonth(seller: Seller, month: number, days: Lottery<Day>, { pace, random }: Company): number {
  const tenure = Math.min(1, (month - seller.from + 1 + (seller.from === 1 ? 6 : 0)) / 6);
  const busy = days.total / 21;
  return Math.round(pace * seller.strength * season[(month - 1) % 12]! * busy * tenure * (0.7 + 0.6 * random()));
}

export function sell(
  seller: Seller,
  month: number,
  market: Lottery<Customer>,
  days: Lottery<Day>,
  random: Random,
): Sale {
  const customer = draw(market, random);
  const line = Math.floor(random() * productLines.length);
  const quantity = 1 + Math.floor(8 * random() * customer.size);
  const date = draw(days, random).date;
  const { price, growth } = productLines[line]!;
  const amount = Math.round((price * quantity * (1 + growth) ** (month / 12) * (0.9 + 0.2 * random())) / 10) * 10;
  return { date, seller, customer, line, quantity, amount };
}

/** The price of a unit of the product line in the month. */
export function priceIn(line: number, month: number): number {
  const { price, growth } = productLines[line]!;
  return price * (1 + growth) ** (month / 12);
}

interface Day {
  readonly date: number;
  readonly pull: number;
}

/** Days of sale with their pull: busy in the three weeks before the Spring Festival, quiet in the ten days from it. */
export function daysOfMonth(month: number): Lottery<Day> {
  const first = toSerial(FIRST_YEAR, month, 1);
  const days = Array.from({ length: toSerial(FIRST_YEAR, month + 1, 1) - first }, (_, i) => first + i);
  const festival = springFestival(fromSerial(first).year)!;
  const pullOf = (date: number) => {
    const sinceFestival = date - festival;
    if (sinceFestival >= 0 && sinceFestival < 10) return 0.15;
    return sinceFestival < 0 && sinceFestival >= -21 ? 1.3 : 1;
  };
  const sells = (date: number) => (month > HISTORY_MONTHS ? isWorkday(date) : weekdayOf(date) < 5);
  return toLottery(
    days.filter(sells).map((date) => ({ date, pull: pullOf(date) })),
    ({ pull }) => pull,
  );
}

/** Each month's share of the fourth year. */
export function monthShares(): readonly number[] {
  const weights = season.map((weight, i) => weight * daysOfMonth(HISTORY_MONTHS + 1 + i).total);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

export interface Lottery<T> {
  readonly items: readonly T[];
  readonly weights: readonly number[];
  readonly total: number;
}

export function toLottery<T>(items: readonly T[], weight: (item: T) => number): Lottery<T> {
  const weights = items.map(weight);
  return { items, weights, total: weights.reduce((sum, each) => sum + each, 0) };
}

function draw<T>({ items, weights, total }: Lottery<T>, random: Random): T {
  let left = random() * total;
  for (let i = 0; i < items.length; i++) {
    left -= weights[i]!;
    if (left < 0) return items[i]!;
  }
  return items.at(-1)!;
}
