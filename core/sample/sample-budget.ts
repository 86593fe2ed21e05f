import type { TypedRow } from '../templates/content';
import {
  filledOnly,
  firstOfMonth,
  inTurn,
  monthsToDate,
  type NamedSheet,
  periodOf,
  regionName,
  roundTo,
  rowsOnly,
  type Sample,
} from './sample';
import { toWorkday } from './sample-calendar';
import { director, finance, managers } from './sample-names';
import { monthShares } from './sample-orders';
import type { SampleWords } from './sample-words';
import { seededRandom } from './seeded-random';

type Driver = keyof SampleWords['account']['driver'];
type AccountName = Exclude<keyof SampleWords['account'], 'driver'>;

interface Account {
  readonly name: AccountName;
  readonly type: 'revenue' | 'profit' | 'expense';
  readonly source: 'fromSales' | 'fromGrossProfit' | 'fromExpenses';
  readonly behaviour: 'fixedCost' | 'variableCost' | 'mixedCost' | null;
  readonly driver: Driver | null;
  /** The year's budget as a share of the annual target. */
  readonly share: number;
  /** Months with a budget; by default, all of the year. */
  readonly months?: readonly number[];
  /** Actual spending as a multiple of the budget, by month of the year; 1 in the other months. */
  readonly stray?: { readonly [month: number]: number };
}

const expense = (
  name: AccountName,
  behaviour: Account['behaviour'],
  driver: Driver,
  share: number,
  more: Partial<Account> = {},
): Account => ({
  name,
  type: 'expense',
  source: 'fromExpenses',
  behaviour,
  driver,
  share,
  ...more,
});

const accounts: readonly Account[] = [
  { name: 'sales', type: 'revenue', source: 'fromSales', behaviour: null, driver: null, share: 1 },
  { name: 'grossProfit', type: 'profit', source: 'fromGrossProfit', behaviour: null, driver: null, share: 0.41 },
  expense('salaries', 'fixedCost', 'people', 0.075),
  expense('commission', 'variableCost', 'sales', 0.018, { stray: { 5: 1.08 } }),
  expense('travel', 'mixedCost', 'visits', 0.012, { stray: { 3: 1.12, 6: 1.22 } }),
  expense('entertainment', 'variableCost', 'visits', 0.006, { stray: { 2: 1.2, 6: 1.3 } }),
  expense('exhibitions', 'fixedCost', 'exhibitions', 0.014, {
    months: [3, 6, 10],
    stray: { 3: 1.15, 6: 0.88 },
  }),
  expense('advertising', 'fixedCost', 'campaigns', 0.01, { stray: { 4: 0.8 } }),
  expense('training', 'fixedCost', 'people', 0.003),
  expense('freight', 'variableCost', 'sales', 0.016),
];

const explained = ['travel', 'entertainment', 'exhibitions'] as const;

/** Makes the accounts, their monthly budgets, the expenses, and people's explanations of the differences. */
export function budgetSheets(sample: Sample): readonly NamedSheet[] {
  const {
    company,
    veterans,
    words: { account: words, explanations },
  } = sample;
  const year = periodOf(37).slice(0, 4);
  const rows = accounts.map(({ name, type, source, behaviour, driver }, i) =>
    filledOnly({
      account: words[name],
      accountType: type,
      actualSource: source,
      behaviour,
      driver: driver && words.driver[driver],
      owner: inTurn(veterans, i * 3).name,
    }),
  );
  const last = periodOf(company.lastMonth);
  return [
    rowsOnly('accounts', rows),
    [`budget ${year}`, { tables: { months: budgetMonths(sample), changes: budgetChanges(sample) } }],
    rowsOnly('expenses', expenses(sample)),
    [
      `budgetVsActual ${last}`,
      {
        fields: sample.words.variance,
        tables: {
          month: explained.map((account) => ({ account: words[account], explanation: explanations[account] })),
        },
      },
    ],
  ];
}

const shares = monthShares();

/** An account's budget in a month of the year, 1 … 12. */
function budgetOf({ name, type, share, months }: Account, month: number, annualTarget: number): number {
  const year = annualTarget * share;
  if (months) return months.includes(month) ? roundTo(year / months.length, 100) : 0;
  const follows = type !== 'expense' || name === 'commission' || name === 'freight';
  return roundTo(year * (follows ? shares[month - 1]! : 1 / 12), 100);
}

function budgetMonths(sample: Sample): readonly TypedRow[] {
  return accounts.map((account) => ({
    account: sample.words.account[account.name],
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `budgetMonth:${firstOfMonth(37 + i)}`,
        budgetOf(account, i + 1, sample.annualTarget),
      ]),
    ),
  }));
}

function budgetChanges(sample: Sample): readonly TypedRow[] {
  const changes = [
    ['exhibitions', 39, 0.0015],
    ['training', 40, -0.0004],
    ['travel', 41, 0.0008],
  ] as const;
  return changes.map(([name, month, share], i) => ({
    changeAccount: sample.words.account[name],
    changeMonth: firstOfMonth(month),
    changeAmount: roundTo(sample.annualTarget * share, 100),
    changedOn: toWorkday(firstOfMonth(month) - 18),
    approvedBy: i === 1 ? finance : director,
    changeReason: sample.words.budgetReasons[i]!,
  }));
}

/** Expenses are near the budget, and a little lower last year; some are approved only after the money was spent. */
function expenses(sample: Sample): readonly TypedRow[] {
  const random = seededRandom(41);
  const months = Array.from({ length: monthsToDate(sample).length + 12 }, (_, i) => 25 + i);
  const spent = accounts.filter(({ source }) => source === 'fromExpenses');
  const rows = months.flatMap((month) =>
    spent.flatMap((account) => {
      const inYear = ((month - 1) % 12) + 1;
      const stray = month > 36 ? (account.stray?.[inYear] ?? 1) : 0.9;
      const amount = budgetOf(account, inYear, sample.annualTarget) * stray;
      if (amount === 0) return [];
      const regions = sample.company.regions.length;
      return sample.company.regions.map((_, region) => {
        const share = (amount / regions) * (0.94 + 0.12 * random());
        return toExpenseRow(sample, account, { region, month, amount: roundTo(share, 10), luck: random() });
      });
    }),
  );
  return rows
    .sort((a, b) => Number(a.date) - Number(b.date))
    .map((row, i) => ({ expenseNumber: `EX-${1001 + i}`, ...row }));
}

interface Expense {
  readonly region: number;
  readonly month: number;
  readonly amount: number;
  /** From 0 to 1: decides the person, the day and what is unusual about the expense. */
  readonly luck: number;
}

function toExpenseRow(sample: Sample, { name, share }: Account, { region, month, amount, luck }: Expense): TypedRow {
  const people = sample.veterans.filter((seller) => seller.region === region);
  const person = inTurn(people, month + Math.floor(luck * 10));
  const date = toWorkday(firstOfMonth(month) + 4 + Math.floor(20 * luck));
  const isOpen = month === sample.company.lastMonth && luck > 0.7;
  const approvedOn = luck > 0.4 && luck < 0.5 ? date + 5 : date - 2;
  const isMeal = name === 'entertainment';
  const guests = isMeal ? [...sample.ownerOf].filter(([, owner]) => owner === person) : [];
  return filledOnly({
    date,
    account: sample.words.account[name],
    region: regionName(sample, region),
    person: person.name,
    customer: guests.length > 0 ? inTurn(guests, month)[0].name : null,
    amount,
    purpose: sample.words.purposes[accounts.findIndex((account) => account.name === name) - 2]!,
    requestedBy: person.name,
    approvedBy: isOpen ? null : share > 0.05 ? finance : managers[region]!,
    approvedOn: isOpen ? null : approvedOn,
    expenseState: isOpen
      ? 'submitted'
      : luck > 0.985
        ? 'rejected'
        : month === sample.company.lastMonth
          ? 'approved'
          : 'paidOut',
  });
}
