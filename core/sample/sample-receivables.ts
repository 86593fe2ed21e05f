import { fromSerial, toSerial } from '../calendar/day-serial';
import type { TypedRow } from '../templates/content';
import { filledOnly, firstOfMonth, inTurn, type NamedSheet, roundTo, rowsOnly, type Sample } from './sample';
import { toWorkday } from './sample-calendar';
import { type Customer, isHere } from './sample-company';
import type { Order } from './sample-orders';
import { type Random, seededRandom } from './seeded-random';

const SEED = 20250201;

export interface Terms {
  readonly type: 'netDays' | 'endOfMonth' | 'endOfNextMonth';
  readonly days: number;
}

export interface Ledger {
  readonly sheets: readonly NamedSheet[];
  readonly openOf: ReadonlyMap<Customer, number>;
  readonly termsOf: ReadonlyMap<Customer, Terms>;
  /** From 0 (pays on time) to 1 (pays very late). */
  readonly slownessOf: ReadonlyMap<Customer, number>;
}

interface Invoice {
  readonly order: Order;
  readonly number: string;
  readonly date: number;
  readonly due: number;
}

interface Payment {
  readonly invoice: Invoice;
  readonly date: number;
  readonly amount: number;
}

/** Makes one invoice per order a few days later; each customer pays sooner or later than the others. */
export function makeLedger(sample: Sample): Ledger {
  const random = seededRandom(SEED);
  const { company, asOf, orders } = sample;
  const termsOf = new Map(company.customers.map((customer, i) => [customer, toTerms(i)]));
  const slownessOf = new Map(company.customers.map((customer) => [customer, random() ** 2.5]));
  const start = firstOfMonth(company.ledgerMonth);
  const invoices = orders.flatMap((order): Invoice[] => {
    if (order.date < start) return [];
    const date = toWorkday(order.date + 2 + Math.floor(7 * random()));
    const due = dueDay(date, termsOf.get(order.customer)!);
    return date > asOf ? [] : [{ order, number: order.number.replace('SO', 'INV'), date, due }];
  });
  const payments = invoices
    .flatMap((invoice) => pay(invoice, slownessOf.get(invoice.order.customer)!, asOf, random))
    .filter(({ date }) => date <= asOf)
    .sort((a, b) => a.date - b.date);
  const paid = new Map<Invoice, number>();
  for (const { invoice, amount } of payments) paid.set(invoice, (paid.get(invoice) ?? 0) + amount);
  const openOf = new Map<Customer, number>();
  for (const invoice of invoices) {
    const open = invoice.order.amount - (paid.get(invoice) ?? 0);
    const { customer } = invoice.order;
    openOf.set(customer, (openOf.get(customer) ?? 0) + open);
  }
  const invoiceRows = invoices.map((invoice, i) => {
    const isOpen = (paid.get(invoice) ?? 0) < invoice.order.amount;
    return toInvoiceRow(invoice, isOpen, i, sample);
  });
  const sheets = [rowsOnly('invoices', invoiceRows), rowsOnly('receipts', toReceiptRows(payments, sample))];
  return { sheets, openOf, termsOf, slownessOf };
}

function toTerms(index: number): Terms {
  if (index % 5 === 3) return { type: 'endOfMonth', days: 15 };
  if (index % 7 === 5) return { type: 'endOfNextMonth', days: 0 };
  return { type: 'netDays', days: inTurn([30, 30, 45, 30, 60], index) };
}

function dueDay(date: number, { type, days }: Terms): number {
  if (type === 'netDays') return date + days;
  const { year, month } = fromSerial(date);
  return toSerial(year, month + (type === 'endOfMonth' ? 1 : 2), 1) - 1 + days;
}

/** Pays in full, or one in sixteen in two parts; slow customers pay up to two months late, a few recent ones never. */
function pay(invoice: Invoice, slowness: number, asOf: number, random: Random): readonly Payment[] {
  const { amount } = invoice.order;
  if (invoice.date > asOf - 170 && random() < 0.012) return [];
  const late = Math.round(slowness * 60 * random() + 14 * random() - 8);
  const date = toWorkday(Math.max(invoice.date, invoice.due + late));
  if (random() >= 1 / 16) return [{ invoice, date, amount }];
  const part = roundTo(amount * 0.6, 10);
  const rest = { invoice, date: toWorkday(date + 30 + Math.floor(30 * random())), amount: amount - part };
  return [{ invoice, date, amount: part }, rest];
}

function toInvoiceRow(invoice: Invoice, isOpen: boolean, index: number, sample: Sample): TypedRow {
  const { order, number, date, due } = invoice;
  const { asOf, company, ownerOf } = sample;
  const { customer, seller, amount } = order;
  const row = { invoiceNumber: number, date, due, customer: customer.name, person: seller.name, amount };
  if (!isOpen || due >= asOf) return row;
  const isDisputed = index % 9 === 4;
  const collector = isHere(seller, company.lastMonth) ? seller : ownerOf.get(customer)!;
  return filledOnly({
    ...row,
    disputed: isDisputed ? 'yes' : 'no',
    promiseDate: index % 6 === 2 ? null : toWorkday(asOf - 4 + (index % 21)),
    collector: collector.name,
    note: isDisputed ? inTurn(sample.words.invoiceNotes, index) : null,
  });
}

const methods = ['transfer', 'transfer', 'transfer', 'cheque', 'transfer', 'card'] as const;

/** Adds a few recent payments that are not applied to an invoice yet. */
function toReceiptRows(payments: readonly Payment[], { asOf }: Sample): readonly TypedRow[] {
  const unapplied = payments.slice(-40).filter((_, i) => i % 13 === 3);
  const loose = unapplied.map(({ invoice, amount }, i) => ({
    invoice,
    date: toWorkday(asOf - 20 + 5 * i),
    amount: roundTo(amount / 3, 10),
    isLoose: true,
  }));
  const all: (Payment & { readonly isLoose?: boolean })[] = [...payments, ...loose];
  return all
    .sort((a, b) => a.date - b.date)
    .map(({ invoice: { order, number }, date, amount, isLoose }, i) => ({
      receiptNumber: `RC-${10001 + i}`,
      date,
      customer: order.customer.name,
      person: order.seller.name,
      ...(!isLoose && { invoiceNumber: number }),
      amount,
      payMethod: inTurn(methods, i * 5),
    }));
}
