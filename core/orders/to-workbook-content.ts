import { daysOfPeriod, periodsOf, periodText } from '../calendar/business-period';
import { toSerial } from '../calendar/day-serial';
import type { SheetContent, TypedRow, WorkbookContent } from '../templates/content';
import { calendar } from '../templates/setup/calendar';
import { scorecardSetup } from '../templates/setup/scorecard-setup';
import type { Language } from '../words/language';
import type { PlainCell } from '../workbook/workbook-plan';
import type { OrderLine } from './order-line';

export interface PlanRequest {
  readonly orders: readonly OrderLine[];
  readonly year: number;
  readonly target: number;
  readonly unit: number;
  /** Months to make scorecards and reviews for; the last two complete ones of the planned year if left out. */
  readonly months?: readonly string[];
}

/** Sheets that say something without any data of their own. */
const always = [
  'settings',
  'calendar',
  'team',
  'customers',
  'scorecardSetup',
  'itemTargets',
  'commissionPlan',
  'targetBasis',
  'orders',
  'dataChecks',
  'duties',
];

/** A workbook as far as order lines alone can fill it: plan, scorecards and reviews. */
export function toWorkbookContent(
  { orders, year, target, unit, months }: PlanRequest,
  language: Language,
): WorkbookContent {
  const asOf = orders.reduce((last, { date }) => Math.max(last, date), 0);
  const done = months ?? completeMonths(asOf, year).slice(-2);
  const made = new Map<string, SheetContent>(always.map((id) => [id, {}]));
  const put = (id: string, content: SheetContent) => made.set(id, content);
  put('settings', { fields: settingsOf({ orders, year, target, unit }, asOf) });
  put('calendar', calendar.first!);
  put('team', { tables: { rows: peopleOf(orders, year) } });
  put('orders', { tables: { rows: orders } });
  put('customers', { tables: { rows: customersOf(orders) } });
  const regions = distinct(orders, 'region').map((region) => ({ region }));
  if (regions.length > 0) put('regions', { tables: { rows: regions } });
  const products = productsOf(orders);
  if (products.length > 0) put('products', { tables: { rows: products } });
  put('scorecardSetup', scorecardSetup.first!);
  for (const template of ['targetPlan', 'forecast', 'annualReview', 'ranking']) put(`${template} ${year}`, {});
  for (const month of done)
    for (const template of ['scorecard', 'monthlyReview', 'dashboard', 'dailyTargets']) put(`${template} ${month}`, {});
  return { language, isMadeUp: false, sheets: made };
}

/** Months of the planned year that are over on that day. */
function completeMonths(asOf: number, year: number): string[] {
  return periodsOf('month', year, 1)
    .filter((month) => daysOfPeriod(month, 1).to <= asOf)
    .map(periodText);
}

function settingsOf({ orders, year, target, unit }: PlanRequest, asOf: number) {
  const hasDecimals = orders.some(({ amount }) => !Number.isInteger(amount));
  return {
    yearStart: toSerial(year, 1, 1),
    asOf,
    annualTarget: target,
    roundingUnit: unit,
    moneyDecimals: hasDecimals ? 2 : 0,
    mergesJanuary: 'no',
    holidayRegion: 'regionOther',
  };
}

/** Everyone who sold in the year before or since, by what they sold, largest first. */
function peopleOf(orders: readonly OrderLine[], year: number): TypedRow[] {
  const since = toSerial(year - 1, 1, 1);
  const sales = new Map<string, number>();
  for (const { person, date, amount } of orders) {
    if (date >= since) sales.set(person, (sales.get(person) ?? 0) + amount);
  }
  return [...sales].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([person]) => ({ person }));
}

/** Each with the person who sold to them last. */
function customersOf(orders: readonly OrderLine[]): TypedRow[] {
  const latest = new Map<string, OrderLine>();
  for (const order of orders) {
    const known = latest.get(order.customer);
    if (!known || known.date <= order.date) latest.set(order.customer, order);
  }
  return [...latest.values()]
    .sort((a, b) => (a.customer < b.customer ? -1 : 1))
    .map(({ customer, person, region }) => ({ customer, owner: person, region: region ?? null }));
}

function productsOf(orders: readonly OrderLine[]): TypedRow[] {
  const products = new Map<PlainCell, TypedRow>();
  for (const { product, category } of orders)
    if (product) products.set(product, { product, category: category ?? null });
  return [...products.values()].sort((a, b) => (String(a.product) < String(b.product) ? -1 : 1));
}

function distinct(orders: readonly OrderLine[], column: string): PlainCell[] {
  return [...new Set(orders.map((order) => order[column] ?? null))].filter((cell) => cell !== null).sort();
}
