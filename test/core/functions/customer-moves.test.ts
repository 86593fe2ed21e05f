import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { parseDate, toSerial } from '../../../core/calendar/day-serial';
import { callFunction } from '../../../core/call';
import { describeOnSharedData, sharedPath } from '../../shared-data';
import { expectCellsOrSheetError } from '../anything';
import { errorOf } from '../error-of';

interface Order {
  readonly day: number;
  readonly customer: string;
  readonly owner: string;
}

const START = toSerial(2026, 1, 1);
const END = toSerial(2026, 3, 31);
const column = (cells: readonly Cell[]) => cells.map((cell) => [cell]);
const moves = (...args: Argument[]) => (callFunction('CUSTOMERMOVES', args) as Matrix).slice(1);
const movesOf = (orders: readonly Order[], start: number, end: number, inactiveDays: number) =>
  moves(
    column(orders.map(({ day }) => day)),
    column(orders.map(({ customer }) => customer)),
    start,
    end,
    inactiveDays,
    column(orders.map(({ owner }) => owner)),
  );
/** new, reactivated, active, lost of one customer with orders on these days */
const fate = (days: readonly number[], inactiveDays = 365) =>
  moves(column(days), column(days.map(() => 'A')), START, END, inactiveDays)[0]!.slice(1);

/** The definitions once more, looking at every order of every customer for every question. */
function plainMoves(orders: readonly Order[], start: number, end: number, inactiveDays: number): Matrix {
  const owners = [...new Set(orders.map(({ owner }) => owner))];
  const table = new Map(owners.map((owner) => [owner, { fresh: 0, back: 0, active: 0, lost: 0 }]));
  for (const customer of new Set(orders.map((order) => order.customer))) {
    const own = orders.filter((order) => order.customer === customer && order.day <= end);
    const inDays = (from: number, to: number) => own.filter(({ day }) => day >= from && day <= to);
    const firstDay = Math.min(...inDays(start, end).map(({ day }) => day));
    const first = own.find(({ day }) => day === firstDay);
    const lastDay = Math.max(...own.map(({ day }) => day));
    const last = own.filter(({ day }) => day === lastDay).at(-1);
    if (first && inDays(0, start - 1).length === 0) table.get(first.owner)!.fresh++;
    else if (first && inDays(firstDay - inactiveDays, firstDay - 1).length === 0) table.get(first.owner)!.back++;
    const isActiveAtEnd = inDays(end - inactiveDays + 1, end).length > 0;
    const wasActive = inDays(start - inactiveDays, start - 1).length > 0;
    if (last && isActiveAtEnd) table.get(last.owner)!.active++;
    if (last && wasActive && !isActiveAtEnd) table.get(last.owner)!.lost++;
  }
  const rows = [...table].map(([owner, { fresh, back, active, lost }]) => [owner, fresh, back, active, lost]);
  const total = [1, 2, 3, 4].map((k) => rows.reduce((sum, row) => sum + (row[k] as number), 0));
  return [...rows, ['Total', ...total]];
}

describe('CUSTOMERMOVES', () => {
  it('names its columns in the language of the call', () => {
    const header = (language: 'en' | 'zh-Hans' | 'zh-Hant') =>
      (callFunction('CUSTOMERMOVES', [START, 'A', START, END], { language }) as Matrix)[0];
    expect(header('en')).toEqual(['Owner', 'New', 'Reactivated', 'Active', 'Lost']);
    expect(header('zh-Hans')).toEqual(['负责人', '新增', '重新激活', '活跃', '流失']);
    expect(header('zh-Hant')).toEqual(['負責人', '新增', '重新活躍', '活躍', '流失']);
  });

  it('counts the first order ever as new, on the first and the last day of the period, too', () => {
    expect(fate([START])).toEqual([1, 0, 1, 0]);
    expect(fate([END])).toEqual([1, 0, 1, 0]);
    expect(fate([START - 1])).toEqual([0, 0, 1, 0]);
    expect(fate([END + 1])).toEqual([0, 0, 0, 0]);
  });

  it('counts an order after 365 whole days without one as reactivated, after 364 not', () => {
    expect(fate([START + 9 - 366, START + 9])).toEqual([0, 1, 1, 0]);
    expect(fate([START + 9 - 365, START + 9])).toEqual([0, 0, 1, 0]);
  });

  it('counts a customer as lost on the day that completes the silence', () => {
    expect(fate([END - 89], 90)).toEqual([1, 0, 1, 0]);
    expect(fate([START - 1], 90)).toEqual([0, 0, 0, 1]);
    expect(fate([START - 1], 91)).toEqual([0, 0, 1, 0]);
    expect(fate([START - 90], 90)).toEqual([0, 0, 0, 1]);
    expect(fate([START - 91], 90)).toEqual([0, 0, 0, 0]);
  });

  it('gives a new customer to the first order and a lost one to the last, whoever took over', () => {
    const orders = [
      { day: START - 40, customer: 'A', owner: 'Mei' },
      { day: START - 10, customer: 'A', owner: 'Jo' },
      { day: START + 5, customer: 'B', owner: 'Mei' },
      { day: END - 3, customer: 'B', owner: 'Jo' },
      { day: END + 20, customer: 'A', owner: 'Kim' },
    ];
    expect(movesOf(orders, START, END, 90)).toEqual([
      ['Mei', 1, 0, 0, 0],
      ['Jo', 0, 0, 1, 1],
      ['Kim', 0, 0, 0, 0],
      ['Total', 1, 0, 1, 1],
    ]);
  });

  it('lets the first of one day open and the last of one day close', () => {
    const orders = ['Mei', 'Jo', 'Kim'].map((owner) => ({ day: START, customer: 'A', owner }));
    expect(movesOf(orders, START, END, 365)).toEqual([
      ['Mei', 1, 0, 0, 0],
      ['Jo', 0, 0, 0, 0],
      ['Kim', 0, 0, 1, 0],
      ['Total', 1, 0, 1, 0],
    ]);
  });

  it('passes over blank lines and collects orders without an owner', () => {
    expect(moves(column([null, START]), column(['', 'A']), START, END, null, column(['', '']))).toEqual([
      ['(no owner)', 1, 0, 1, 0],
      ['Total', 1, 0, 1, 0],
    ]);
  });

  it.each<[string, readonly Argument[], string]>([
    ['a period that ends before it starts', [1, 'A', 3, 2], 'end 1900-01-01 lies before start 1900-01-02.'],
    [
      'a table',
      [
        [
          [1, 2],
          [3, 4],
        ],
        'A',
        1,
        2,
      ],
      'dates must be one row or one column, not 2 × 2 cells.',
    ],
    ['too few customers', [[[1], [2]], [['A']], 1, 2], 'customers has 1 × 1 cells; 2 × 1 are needed.'],
    ['too many owners', [1, 'A', 1, 2, 9, [['x', 'y']]], 'owners has 1 × 2 cells; 1 × 1 are needed.'],
    ['a customer without a date', [[[1, 0]], [['A', 'B']], 1, 2], 'dates: row 1, column 2 holds no date.'],
    ['a date without a customer', [[[1], [2]], [['A'], ['']], 1, 2], 'customers: row 2, column 1 holds no name.'],
    ['what is no day', [[[-1]], 'A', 1, 2], 'dates: row 1, column 1 is -1, which is not the number of a day.'],
    ['no days of silence', [1, 'A', 1, 2, [[0]]], 'inactiveDays is 0; 1 is the least.'],
    ['half a day of silence', [1, 'A', 1, 2, 1.5], 'inactiveDays is 1.5; it must be a whole number.'],
  ])('refuses %s', (_, args, message) => {
    expect(errorOf('CUSTOMERMOVES', args)).toBe(`#VALUE! ${message}`);
  });
});

describe('laws', () => {
  const order = fc.record({
    day: fc.integer({ min: 1000, max: 1200 }),
    customer: fc.constantFrom('A', 'B', 'C', 'D'),
    owner: fc.constantFrom('Mei', 'Jo', 'Kim'),
  });
  const orders = fc.array(order, { minLength: 1, maxLength: 25 });
  const start = fc.integer({ min: 1000, max: 1150 });
  const length = fc.integer({ min: 0, max: 60 });
  const silence = fc.integer({ min: 1, max: 80 });

  it('it agrees with the definitions written out plainly', () => {
    fc.assert(
      fc.property(orders, start, length, silence, (list, from, days, inactiveDays) => {
        expect(movesOf(list, from, from + days, inactiveDays)).toEqual(
          plainMoves(list, from, from + days, inactiveDays),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('who is active at the end of one period was active or lost in the next, unless new or back', () => {
    fc.assert(
      fc.property(orders, start, silence, (list, from, inactiveDays) => {
        const total = (begin: number, end: number) =>
          movesOf(list, begin, end, inactiveDays).at(-1)!.slice(1) as number[];
        // a period of one day leaves no time to be lost and to come back within it
        const active = total(from - 1, from - 1)[2]!;
        const [fresh, back, activeNow, lost] = total(from, from) as [number, number, number, number];
        expect(activeNow).toBe(active + fresh + back - lost);
      }),
      { numRuns: 1000 },
    );
  });

  it('later orders do not change a period, and rows and columns give the same', () => {
    fc.assert(
      fc.property(orders, start, length, silence, (list, from, days, inactiveDays) => {
        const end = from + days;
        const until = list.filter(({ day }) => day <= end);
        fc.pre(until.length > 0);
        const asRows = moves(
          [list.map(({ day }) => day)],
          [list.map(({ customer }) => customer)],
          from,
          end,
          inactiveDays,
          [list.map(({ owner }) => owner)],
        );
        expect(asRows).toEqual(movesOf(list, from, end, inactiveDays));
        expect(movesOf(until, from, end, inactiveDays).at(-1)).toEqual(asRows.at(-1));
      }),
    );
  });

  it('any arguments give cells or a SheetError', () => expectCellsOrSheetError('CUSTOMERMOVES', 6));
});

describeOnSharedData('CUSTOMERMOVES on real orders', () => {
  const text = readFileSync(sharedPath('northwind/order_lines.csv'), 'utf8');
  const lines = Papa.parse<{ order_date: string; customer: string; salesperson: string }>(text, {
    header: true,
    skipEmptyLines: true,
  }).data;
  const orders = lines.map((line) => ({
    day: parseDate(line.order_date)!,
    customer: line.customer,
    owner: line.salesperson,
  }));
  const quarters = [1996, 1997, 1998]
    .flatMap((year) =>
      [1, 4, 7, 10].map((month) => [toSerial(year, month, 1), toSerial(year, month + 3, 1) - 1] as const),
    )
    .filter(([, end]) => end >= toSerial(1996, 9, 30) && end <= toSerial(1998, 6, 30));

  it.each([60, 90, 365])('agrees with a plain computation per salesperson and quarter, %d days', (inactiveDays) => {
    expect([orders.length, quarters.length]).toEqual([2155, 8]);
    for (const [start, end] of quarters)
      expect(movesOf(orders, start, end, inactiveDays)).toEqual(plainMoves(orders, start, end, inactiveDays));
  });

  it('counts each of the 89 customers as new once', () => {
    const fresh = quarters.map(([start, end]) => movesOf(orders, start, end, 365).at(-1)![1] as number);
    expect(fresh.reduce((sum, count) => sum + count, 0)).toBe(89);
    expect(movesOf(orders, 1, toSerial(1998, 5, 6), 365)).toHaveLength(10);
  });

  it('loses and wins back customers at 90 days', () => {
    const all = quarters.map(([start, end]) => movesOf(orders, start, end, 90).at(-1)!);
    expect(all.every((row) => (row[3] as number) > 0)).toBe(true);
    expect(all.some((row) => (row[4] as number) > 0) && all.some((row) => (row[2] as number) > 0)).toBe(true);
  });
});
