import type { TypedRow } from '../templates/content';
import type { Words } from '../words/templates/words';
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
  say,
} from './sample';
import { toWorkday } from './sample-calendar';
import { director, finance, managers } from './sample-names';
import { monthShares } from './sample-orders';
import { accountWords, budgetReasons, explanations, purposes, varianceWords } from './sample-words-plans';
import { seededRandom } from './seeded-random';

interface Account {
  readonly name: Words;
  readonly type: 'revenue' | 'profit' | 'expense';
  readonly source: 'fromSales' | 'fromGrossProfit' | 'fromExpenses';
  readonly behaviour: 'fixedCost' | 'variableCost' | 'mixedCost' | null;
  readonly driver: Words | null;
  /** Of the year's target. */
  readonly share: number;
  /** Months in which it falls; the whole year without. */
  readonly months?: readonly number[];
  /** Where what was spent strays from the budget: months since the beginning of the year, and how far. */
  readonly stray?: { readonly [month: number]: number };
}

const { driver, ...names } = accountWords;
const expense = (
  name: Words,
  behaviour: Account['behaviour'],
  by: Words,
  share: number,
  more: Partial<Account> = {},
): Account => ({
  name,
  type: 'expense',
  source: 'fromExpenses',
  behaviour,
  driver: by,
  share,
  ...more,
});

const accounts: readonly Account[] = [
  { name: names.sales, type: 'revenue', source: 'fromSales', behaviour: null, driver: null, share: 1 },
  { name: names.grossProfit, type: 'profit', source: 'fromGrossProfit', behaviour: null, driver: null, share: 0.41 },
  expense(names.salaries, 'fixedCost', driver.people, 0.075),
  expense(names.commission, 'variableCost', driver.sales, 0.018, { stray: { 5: 1.08 } }),
  expense(names.travel, 'mixedCost', driver.visits, 0.012, { stray: { 3: 1.12, 6: 1.22 } }),
  expense(names.entertainment, 'variableCost', driver.visits, 0.006, { stray: { 2: 1.2, 6: 1.3 } }),
  expense(names.exhibitions, 'fixedCost', driver.exhibitions, 0.014, {
    months: [3, 6, 10],
    stray: { 3: 1.15, 6: 0.88 },
  }),
  expense(names.advertising, 'fixedCost', driver.campaigns, 0.01, { stray: { 4: 0.8 } }),
  expense(names.training, 'fixedCost', driver.people, 0.003),
  expense(names.freight, 'variableCost', driver.sales, 0.016),
];

/** Accounts, their budget by month, what was spent, and what people say of the difference. */
export function budgetSheets(sample: Sample): readonly NamedSheet[] {
  const { company, veterans } = sample;
  const year = periodOf(37).slice(0, 4);
  const rows = accounts.map(({ name, type, source, behaviour, driver: by }, i) =>
    filledOnly({
      account: say(sample, name),
      accountType: type,
      actualSource: source,
      behaviour,
      driver: by && say(sample, by),
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
        fields: Object.fromEntries(Object.entries(varianceWords).map(([key, words]) => [key, say(sample, words)])),
        tables: {
          month: explanations.map(([account, words]) => ({
            account: say(sample, names[account]),
            explanation: say(sample, words),
          })),
        },
      },
    ],
  ];
}

const shares = monthShares();

/** What an account is to bring or to cost in a month of the year, 1 … 12. */
function budgetOf({ name, type, share, months }: Account, month: number, annualTarget: number): number {
  const year = annualTarget * share;
  if (months) return months.includes(month) ? roundTo(year / months.length, 100) : 0;
  const follows = type !== 'expense' || name === names.commission || name === names.freight;
  return roundTo(year * (follows ? shares[month - 1]! : 1 / 12), 100);
}

function budgetMonths(sample: Sample): readonly TypedRow[] {
  return accounts.map((account) => ({
    account: say(sample, account.name),
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
    [names.exhibitions, 39, 0.0015],
    [names.training, 40, -0.0004],
    [names.travel, 41, 0.0008],
  ] as const;
  return changes.map(([name, month, share], i) => ({
    changeAccount: say(sample, name),
    changeMonth: firstOfMonth(month),
    changeAmount: roundTo(sample.annualTarget * share, 100),
    changedOn: toWorkday(firstOfMonth(month) - 18),
    approvedBy: i === 1 ? finance : director,
    changeReason: say(sample, budgetReasons[i]!),
  }));
}

/** Near the budget, last year a little less; some are approved only after the money was spent. */
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
        return toExpenseRow(sample, account, region, month, roundTo(share, 10), random());
      });
    }),
  );
  return rows
    .sort((a, b) => Number(a.date) - Number(b.date))
    .map((row, i) => ({ expenseNumber: `EX-${1001 + i}`, ...row }));
}

function toExpenseRow(
  sample: Sample,
  { name, share }: Account,
  region: number,
  month: number,
  amount: number,
  luck: number,
): TypedRow {
  const people = sample.veterans.filter((seller) => seller.region === region);
  const person = inTurn(people, month + Math.floor(luck * 10));
  const date = toWorkday(firstOfMonth(month) + 4 + Math.floor(20 * luck));
  const isOpen = month === sample.company.lastMonth && luck > 0.7;
  const approvedOn = luck > 0.4 && luck < 0.5 ? date + 5 : date - 2;
  const isMeal = name === names.entertainment;
  const guests = isMeal ? [...sample.ownerOf].filter(([, owner]) => owner === person) : [];
  return filledOnly({
    date,
    account: say(sample, name),
    region: regionName(sample, region),
    person: person.name,
    customer: guests.length > 0 ? inTurn(guests, month)[0].name : null,
    amount,
    purpose: say(sample, purposes[accounts.findIndex((account) => account.name === name) - 2]!),
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
