import type { TypedRow } from '../../core/templates/content';
import { day, endOfMonth, is, isFilled, type RawRows, within } from './raw-rows';
import type { SheetReader } from './sheet-reader';

export interface Facts {
  readonly raw: RawRows;
  readonly shown: SheetReader;
}

const JUNE = { from: day(2026, 6, 1), to: day(2026, 6, 30) };
const BEFORE = { from: day(2025, 6, 1), to: day(2025, 6, 30) };
const june = within(JUNE.from, JUNE.to);
const before = within(BEFORE.from, BEFORE.to);
/** The columns of a monthly review: month, month before, last year's, year to date, last year's to date. */
const spans = [
  [JUNE.from, JUNE.to],
  [day(2026, 5, 1), day(2026, 5, 31)],
  [BEFORE.from, BEFORE.to],
  [day(2026, 1, 1), JUNE.to],
  [day(2025, 1, 1), BEFORE.to],
] as const;

/** Won and lost customers, one by one, by the definition. */
function movesByOwner(raw: RawRows, from: number, to: number): Map<string, [won: number, lost: number]> {
  const inactive = raw.setting('inactiveDays');
  const orders = raw.where('orders', within(0, to));
  const customers = new Set(orders.map(({ customer }) => customer));
  const moves = new Map<string, [number, number]>();
  const add = (row: TypedRow, place: 0 | 1) => {
    const counts = moves.get(String(row.person)) ?? [0, 0];
    counts[place] += 1;
    moves.set(String(row.person), counts);
  };
  for (const customer of customers) {
    const rows = orders.filter(is('customer', customer));
    const first = rows.reduce((a, b) => (Number(b.date) < Number(a.date) ? b : a));
    const last = rows.reduce((a, b) => (Number(b.date) >= Number(a.date) ? b : a));
    if (Number(first.date) >= from) add(first, 0);
    const lastBefore = Math.max(...rows.map(({ date }) => Number(date)).filter((date) => date < from));
    const wasActive = from - 1 - lastBefore < inactive;
    if (wasActive && to - Number(last.date) >= inactive) add(last, 1);
  }
  return moves;
}

export function salesFacts(facts: () => Facts): void {
  const review = 'monthlyReview 2026-06';

  it('sums sales and counts orders in each span', () => {
    const { raw, shown } = facts();
    expect(shown.field(review, 'sales', 5)).toEqual(
      spans.map(([from, to]) => raw.sum('orders', 'amount', within(from, to))),
    );
    const numbers = spans.map(
      ([from, to]) => new Set(raw.where('orders', within(from, to)).map(({ orderNumber }) => orderNumber)).size,
    );
    expect(shown.field(review, 'orderNumbers', 5)).toEqual(numbers);
    const [sales, lastYear] = [0, 2].map((i) => raw.sum('orders', 'amount', within(spans[i]![0], spans[i]![1])));
    expect(shown.field(review, 'growthOnYear')[0]).toBeCloseTo(sales! / lastYear! - 1, 12);
  });

  it('sums sales by person, and by person and month on the scorecards', () => {
    const { raw, shown } = facts();
    for (const row of shown.rows(review, 'byPerson')) {
      const ofPerson = is('person', row.person);
      expect(row.personSales).toBe(raw.sum('orders', 'amount', ofPerson, june));
      expect(row.personBefore).toBe(raw.sum('orders', 'amount', ofPerson, before));
    }
    for (const month of [1, 2, 3, 4, 5, 6]) {
      for (const row of shown.rows(`scorecard 2026-0${month}`, 'card')) {
        const inMonth = within(day(2026, month, 1), endOfMonth(2026, month));
        expect(row['itemActual:actualSales']).toBe(raw.sum('orders', 'amount', is('person', row.person), inMonth));
      }
    }
  });

  it('sums sales by region, category and key account, and the year before', () => {
    const { raw, shown } = facts();
    const breakdowns = [
      ['byRegion', 'region', 'regionSales', 'regionBefore'],
      ['byCategory', 'category', 'categorySales', 'categorySalesBefore'],
      ['byKeyAccount', 'customer', 'customerSales', 'customerBefore'],
    ] as const;
    for (const [block, column, sales, earlier] of breakdowns) {
      const rows = shown.rows(review, block);
      for (const row of rows) {
        expect(row[sales]).toBe(raw.sum('orders', 'amount', is(column, row[column]), june));
        expect(row[earlier]).toBe(raw.sum('orders', 'amount', is(column, row[column]), before));
      }
      expect(rows.length).toBeGreaterThan(2);
    }
    const keys = raw.where('customers', is('isKeyAccount', 'yes')).map(({ customer }) => customer);
    expect(shown.rows(review, 'byKeyAccount').map(({ customer }) => customer)).toEqual(keys);
  });

  it('divides the sales of a person by the target that the plan holds for the month', () => {
    const { raw, shown } = facts();
    const plan = new Map(shown.rows('targetPlan 2026', 'current').map((row) => [row.person, row]));
    for (const row of shown.rows(review, 'byPerson')) {
      const target = Number(plan.get(row.person!)?.[`monthTarget:${JUNE.from}`] ?? 0);
      expect(row.personTarget).toBe(target);
      const sold = raw.sum('orders', 'amount', is('person', row.person), june);
      if (target === 0) expect(row.personAttainment).toBe(null);
      else expect(row.personAttainment).toBeCloseTo(sold / target, 12);
    }
  });

  it('explains the change of sales by price, volume and mix to the last cent', () => {
    const { raw, shown } = facts();
    const listed = new Set(raw.where('products').map(({ product }) => product));
    const isListed = (row: TypedRow) => listed.has(row.product!);
    const change = raw.sum('orders', 'amount', june, isListed) - raw.sum('orders', 'amount', before, isListed);
    const rows = shown.rows(review, 'priceVolumeMix');
    const sum = (keys: readonly string[]) =>
      rows.reduce((all, row) => all + keys.reduce((s, key) => s + Number(row[key]), 0), 0);
    expect(sum(['wholeEffect'])).toBeCloseTo(change, 6);
    expect(sum(['priceEffect', 'volumeEffect', 'mixEffect', 'newEffect', 'endedEffect'])).toBeCloseTo(change, 6);
    expect(raw.count('orders', june, (row) => !isListed(row))).toBe(0);
  });

  it.each([1, 2, 3, 4, 5, 6])('counts customers won and lost in month %i by salesperson', (month) => {
    const { raw, shown } = facts();
    const moves = movesByOwner(raw, day(2026, month, 1), endOfMonth(2026, month));
    for (const row of shown.rows(`scorecard 2026-0${month}`, 'card')) {
      const [won, lost] = moves.get(String(row.person)) ?? [0, 0];
      expect([row.person, row['itemActual:newCustomers']]).toEqual([row.person, won]);
      expect([row.person, row['itemActual:lostCustomers']]).toEqual([row.person, lost]);
    }
  });

  it('counts visits with a result, effective calls and prospects', () => {
    const { raw, shown } = facts();
    const [from, to] = spans[0];
    expect(shown.field(review, 'visitsDone')[0]).toBe(raw.count('visits', june, isFilled('result')));
    expect(shown.field(review, 'callsEffective')[0]).toBe(raw.sum('calls', 'effectiveCalls', june));
    expect(shown.field(review, 'prospectsOpened')[0]).toBe(raw.count('opportunities', within(from, to, 'createdOn')));
    const closed = within(from, to, 'closedOn');
    expect(shown.field(review, 'dealsWon')[0]).toBe(raw.count('opportunities', closed, is('outcome', 'won')));
    expect(shown.field(review, 'dealsLost')[0]).toBe(raw.count('opportunities', closed, is('outcome', 'lost')));
  });
}
