import type { TypedRow } from '../../core/templates/content';
import { day, endOfMonth, is, isFilled, not, type RawRows, type Test, within } from './raw-rows';
import type { Facts } from './sales-facts';

const YEAR = day(2026, 1, 1);
const AS_OF = day(2026, 6, 30);
const june = within(day(2026, 6, 1), AS_OF);
const toDate = within(YEAR, AS_OF);
const isCounted = not(is('expenseState', 'rejected'));

interface OpenInvoice {
  readonly row: TypedRow;
  readonly open: number;
  readonly late: number;
}

/** The open amount of each invoice on the day, and the days that it is overdue. */
function openInvoices(raw: RawRows): OpenInvoice[] {
  const receipts = raw.where('receipts', within(0, AS_OF));
  return raw.where('invoices', within(0, AS_OF)).map((row) => {
    const paid = receipts
      .filter(is('invoiceNumber', row.invoiceNumber))
      .reduce((sum, { amount }) => sum + Number(amount), 0);
    const open = Number(row.amount) - paid;
    return { row, open, late: open === 0 || !row.due ? 0 : Math.max(0, AS_OF - Number(row.due)) };
  });
}

const buckets = { notDue: [0, 0], late30: [1, 30], late60: [31, 60], late90: [61, 90], later: [91, 1e9] } as const;
const openSum = (rows: readonly OpenInvoice[]) => rows.reduce((sum, { open }) => sum + open, 0);

export function moneyFacts(facts: () => Facts): void {
  it('puts open amounts into buckets by person and in total', () => {
    const { raw, shown } = facts();
    const invoices = openInvoices(raw);
    const total = shown.total('aging', 'byPerson');
    const people = shown.rows('aging', 'byPerson');
    for (const [key, [least, most]] of Object.entries(buckets)) {
      const inBucket = invoices.filter(({ late }) => late >= least && late <= most);
      for (const row of people) {
        expect(row[key]).toBeCloseTo(openSum(inBucket.filter((invoice) => invoice.row.person === row.person)), 6);
      }
      const listed = inBucket.filter((invoice) => people.some(({ person }) => person === invoice.row.person));
      expect(total[key]).toBeCloseTo(openSum(listed), 6);
    }
    const customers = shown.rows('aging', 'byCustomer');
    expect(customers.length).toBeGreaterThan(0);
  });

  it('adds up receivables, overdue amounts and unallocated receipts', () => {
    const { raw, shown } = facts();
    const invoices = openInvoices(raw);
    const unapplied = raw.sum('receipts', 'amount', not(isFilled('invoiceNumber')), within(0, AS_OF));
    expect(shown.field('aging', 'receivables')[0]).toBeCloseTo(openSum(invoices), 6);
    expect(shown.field('aging', 'unapplied')[0]).toBeCloseTo(unapplied, 6);
    const overdue = invoices.filter(({ late }) => late > 0);
    expect(shown.field('aging', 'overdueAmount')[0]).toBeCloseTo(openSum(overdue), 6);
    expect(shown.field('aging', 'noPromise')[0]).toBe(overdue.filter(({ row }) => !row.promiseDate).length);
    expect(overdue.length).toBeGreaterThan(5);
  });

  it('compares customers’ balances with their limits', () => {
    const { raw, shown } = facts();
    const invoices = openInvoices(raw);
    const states = { none: 0, known: 0 };
    for (const row of shown.rows('creditWatch', 'customers')) {
      const [customer] = raw.where('customers', is('customer', row.customer));
      const owed = openSum(invoices.filter((invoice) => invoice.row.customer === row.customer));
      const exposure = Math.max(0, owed + Number(customer!.placementCredit ?? 0));
      expect(row.openInvoices).toBeCloseTo(owed, 6);
      expect(row.exposure).toBeCloseTo(exposure, 6);
      const hasEnded = customer!.limitExpiry && Number(customer!.limitExpiry) < AS_OF;
      const limit = hasEnded ? 0 : Number(customer!.creditLimit ?? 0);
      states[limit > 0 ? 'known' : 'none'] += 1;
      if (limit > 0) expect(row.utilisation).toBeCloseTo(exposure / limit, 12);
      else expect(row.utilisation).toBe(null);
      const theirs = invoices.filter((invoice) => invoice.row.customer === row.customer);
      expect(row.oldestDays).toBe(Math.max(0, ...theirs.map(({ late }) => late)));
    }
    expect(states.known).toBeGreaterThan(10);
  });

  it('sums receipts by month', () => {
    const { raw, shown } = facts();
    const rows = shown.rows('annualReview 2026', 'trend');
    rows.forEach((row, i) => {
      const month = within(day(2026, i + 1, 1), endOfMonth(2026, i + 1));
      expect(row.trendReceived).toBe(raw.sum('receipts', 'amount', month));
      expect(row.trendSales).toBe(raw.sum('orders', 'amount', month));
    });
    expect(rows).toHaveLength(12);
    expect(shown.field('monthlyReview 2026-06', 'received')[0]).toBe(raw.sum('receipts', 'amount', june));
  });

  it('compares expenses and sales with the revised budget, favourable being positive', () => {
    const { raw, shown } = facts();
    const id = [...raw.content.sheets.keys()].find((key) => key.startsWith('budgetVsActual 2026-06'))!;
    const year = shown.rows(id, 'year');
    shown.rows(id, 'month').forEach((row, i) => {
      const [account] = raw.where('accounts', is('account', row.account));
      const sides = [
        {
          period: june,
          from: day(2026, 6, 1),
          budget: row.budgetOfMonth,
          actual: row.actualOfMonth,
          variance: row.varianceOfMonth,
        },
        {
          period: toDate,
          from: YEAR,
          budget: year[i]!.budgetToDate,
          actual: year[i]!.actualToDate,
          variance: year[i]!.varianceToDate,
        },
      ];
      for (const side of sides) {
        const budget = budgetOf(raw, row.account, side.from);
        const actual = actualOf(raw, account!, side.period);
        expect(side.budget).toBeCloseTo(budget, 6);
        expect(side.actual).toBeCloseTo(actual, 6);
        const better = account!.accountType === 'expense' ? budget - actual : actual - budget;
        expect(side.variance).toBeCloseTo(better, 6);
      }
    });
    expect(raw.table('budget 2026', 'changes').length).toBeGreaterThan(0);
  });

  it('calculates commission by tiers, to date and for the month', () => {
    const { raw, shown } = facts();
    const tiers = raw
      .table('commissionPlan', 'tiers')
      .map(({ tierFrom, rate }) => [Number(tierFrom), Number(rate)] as const);
    const commission = (amount: number) =>
      tiers.reduce((sum, [from, rate], i) => {
        const to = tiers[i + 1]?.[0] ?? Number.POSITIVE_INFINITY;
        return amount > from ? sum + (Math.min(amount, to) - from) * rate : sum;
      }, 0);
    const rows = shown.rows('commissionStatement 2026-06', 'people');
    for (const row of rows) {
      const sold = raw.sum('orders', 'amount', is('person', row.person), toDate);
      const before = raw.sum('orders', 'amount', is('person', row.person), within(YEAR, day(2026, 5, 31)));
      expect(row.commissionToDate).toBeCloseTo(commission(sold), 6);
      expect(row.commissionOfMonth).toBeCloseTo(commission(sold) - commission(before), 6);
      expect(row.handCheck).toBe(0);
      const bonus = Number(row.newCustomersWon) * 300;
      expect(row.toPay).toBeCloseTo(Number(row.commissionOfMonth) + bonus + Number(row.adjustment ?? 0), 6);
    }
    expect(rows.filter(({ adjustment }) => adjustment !== null)).toHaveLength(1);
  });
}

function budgetOf(raw: RawRows, account: unknown, from: number): number {
  const [line] = raw.table('budget 2026', 'months').filter(is('account', account));
  const inPeriod = (month: number) => month >= from && month <= AS_OF;
  const planned = Object.entries(line ?? {}).reduce((sum, [key, value]) => {
    const [name, month] = key.split(':');
    return name === 'budgetMonth' && inPeriod(Number(month)) ? sum + Number(value) : sum;
  }, 0);
  const changes = raw.table('budget 2026', 'changes').filter(is('changeAccount', account));
  return changes.reduce(
    (sum, row) => (inPeriod(Number(row.changeMonth)) ? sum + Number(row.changeAmount) : sum),
    planned,
  );
}

function actualOf(raw: RawRows, { account, actualSource }: TypedRow, period: Test): number {
  if (actualSource === 'fromSales') return raw.sum('orders', 'amount', period);
  if (actualSource === 'fromGrossProfit')
    return raw.sum('orders', 'amount', period) - raw.sum('orders', 'cost', period);
  return raw.sum('expenses', 'amount', is('account', account), period, isCounted);
}
