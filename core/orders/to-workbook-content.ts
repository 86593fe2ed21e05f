import { daysOfPeriod, periodsOf, periodText } from '../calendar/business-period';
import { toSerial } from '../calendar/day-serial';
import type { SheetContent, TypedRow, WorkbookContent } from '../templates/content';
import { calendar } from '../templates/setup/calendar';
import { scorecardSetup } from '../templates/setup/scorecard-setup';
import type { Language } from '../words/language';
import type { PlainCell } from '../workbook/workbook-plan';
import type { OrderTable } from './order-table';

export interface PlanRequest {
  readonly orders: OrderTable;
  readonly year: number;
  readonly target: number;
  readonly unit: number;
  /** Months to make scorecards and reviews for; the last two complete ones of the planned year if left out. */
  readonly months?: readonly string[];
}

/** Columns of an order file, by their names there, that the orders sheet has a place for. */
const knownColumns: { readonly [name: string]: string } = {
  region: 'region',
  country: 'region',
  product: 'product',
  category: 'category',
  product_line: 'category',
  quantity: 'quantity',
  unit_price: 'unitPrice',
  discount: 'discount',
  cost: 'cost',
};

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
  const rows = orders.lines.map((line): TypedRow => {
    const others = orders.otherColumns.flatMap(({ name }, i) => {
      const column = knownColumns[name];
      return column ? [[column, line.others[i] ?? null] as const] : [];
    });
    return {
      orderNumber: line.orderId,
      date: line.date,
      person: line.salesperson,
      customer: line.customer,
      amount: line.amount,
      ...Object.fromEntries(others),
    };
  });
  const asOf = orders.lines.reduce((last, { date }) => Math.max(last, date), 0);
  const done = months ?? completeMonths(asOf, year).slice(-2);
  const made = new Map<string, SheetContent>(always.map((id) => [id, {}]));
  const put = (id: string, content: SheetContent) => made.set(id, content);
  put('settings', { fields: settingsOf(year, target, unit, asOf, rows) });
  put('calendar', calendar.first!);
  put('team', { tables: { rows: peopleOf(rows, year) } });
  put('orders', { tables: { rows } });
  put('customers', { tables: { rows: customersOf(rows) } });
  const regions = distinct(rows, 'region').map((region) => ({ region }));
  if (regions.length > 0) put('regions', { tables: { rows: regions } });
  const products = productsOf(rows);
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

function settingsOf(year: number, target: number, unit: number, asOf: number, rows: readonly TypedRow[]) {
  const hasDecimals = rows.some(({ amount }) => !Number.isInteger(amount));
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
function peopleOf(rows: readonly TypedRow[], year: number): TypedRow[] {
  const since = toSerial(year - 1, 1, 1);
  const sales = new Map<PlainCell, number>();
  for (const { person, date, amount } of rows) {
    if (Number(date) >= since) sales.set(person!, (sales.get(person!) ?? 0) + Number(amount));
  }
  return [...sales].sort(([a, x], [b, y]) => y - x || (String(a) < String(b) ? -1 : 1)).map(([person]) => ({ person }));
}

/** Each with the person who sold to them last. */
function customersOf(rows: readonly TypedRow[]): TypedRow[] {
  const latest = new Map<PlainCell, TypedRow>();
  for (const row of rows) {
    const known = latest.get(row.customer!);
    if (!known || Number(known.date) <= Number(row.date)) latest.set(row.customer!, row);
  }
  return [...latest.values()]
    .sort((a, b) => (String(a.customer) < String(b.customer) ? -1 : 1))
    .map(({ customer, person, region }) => ({ customer: customer!, owner: person!, region: region ?? null }));
}

function productsOf(rows: readonly TypedRow[]): TypedRow[] {
  const products = new Map<PlainCell, TypedRow>();
  for (const { product, category } of rows) if (product) products.set(product, { product, category: category ?? null });
  return [...products.values()].sort((a, b) => (String(a.product) < String(b.product) ? -1 : 1));
}

function distinct(rows: readonly TypedRow[], column: string): PlainCell[] {
  return [...new Set(rows.map((row) => row[column] ?? null))].filter((cell) => cell !== null).sort();
}
