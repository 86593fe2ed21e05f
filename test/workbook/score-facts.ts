import type { TypedRow } from '../../core/templates/content';
import { day, endOfMonth, is, isFilled, type RawRows, within } from './raw-rows';
import type { Facts } from './sales-facts';
import type { ShownRow } from './sheet-reader';

const months = [1, 2, 3, 4, 5, 6];
const first = (month: number) => day(2026, month, 1);
const NONE = '–';
type Known = number | typeof NONE;

/** Actual and target of the items, only from the definitions of the appraisal and the rows. */
function itemsOf(raw: RawRows, person: unknown, month: number): { readonly [item: string]: readonly [Known, Known] } {
  const days = (column = 'date') => within(first(month), endOfMonth(2026, month), column);
  const own = is('person', person);
  const sold = (from: number, to: number) => raw.sum('orders', 'amount', own, within(from, to));
  const typed = raw.where('itemTargets', own)[0] ?? {};
  const target = (item: string): Known => {
    const value = typed[`monthlyTarget:${item}`] ?? null;
    return value === null || (value === 0 && item !== 'lostCustomers') ? NONE : Number(value);
  };
  const share = (rows: readonly TypedRow[], done: string): Known =>
    rows.length === 0
      ? NONE
      : rows.filter((row) => row[done] && Number(row[done]) <= Number(row.due)).length / rows.length;
  const due = raw.sum('invoices', 'amount', own, days('due'));
  // January and February are one season around the Spring Festival.
  const from = month === 2 ? 1 : month;
  const before = sold(day(2025, from, 1), endOfMonth(2025, month));
  const growth = month === 1 || before <= 0 ? NONE : sold(first(from), endOfMonth(2026, month)) / before - 1;
  const numbers = new Set(raw.where('orders', own, days()).map(({ orderNumber }) => orderNumber)).size;
  return {
    visits: [raw.count('visits', own, days(), isFilled('result')), target('visits')],
    salesCalls: [raw.sum('calls', 'effectiveCalls', own, days()), target('salesCalls')],
    weeklyOrders: [(numbers * 7) / (endOfMonth(2026, month) - first(month) + 1), target('weeklyOrders')],
    growth: [growth, target('growth')],
    newProspects: [raw.count('opportunities', own, days('createdOn')), target('newProspects')],
    conduct: [pointsOf(raw.where('conduct', own, days())), 0],
    reports: [share(raw.where('reportsDue', own, days('due')), 'submittedOn'), 1],
    responses: [share(raw.where('customerRequests', is('owner', person), days('due')), 'repliedOn'), 1],
    collections: [due > 0 ? raw.sum('receipts', 'amount', own, days()) / due : NONE, 1],
  };
}

/** Praise offsets conduct points. */
const pointsOf = (rows: readonly TypedRow[]) =>
  rows.reduce(
    (sum, { conductType, pointsGiven }) => sum + Number(pointsGiven) * (conductType === 'praise' ? -1 : 1),
    0,
  );

const clip = (score: number, cap: number) => Math.min(cap, Math.max(0, score));
const ratio = (cap: number) => (actual: number, target: number) => clip((100 * actual) / target, cap);
const line = (at: number, points: readonly (readonly [number, number])[], cap: number): number => {
  if (at < points[0]![0]) return 0;
  const next = points.findIndex(([x]) => at <= x);
  if (next < 0) return clip(points.at(-1)![1], cap);
  if (next === 0) return points[0]![1];
  const [[x0, y0], [x1, y1]] = [points[next - 1]!, points[next]!];
  return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
};

/** The score of each item by hand; each conduct point deducts one. */
const scores: { readonly [item: string]: (actual: number, target: number) => number } = {
  plannedTarget: (actual) => (actual >= 1 ? 100 : 0),
  actualSales: ratio(120),
  newCustomers: ratio(120),
  visits: ratio(100),
  salesCalls: ratio(100),
  weeklyOrders: ratio(110),
  growth: (actual, target) =>
    line(
      actual,
      [
        [-0.1, 60],
        [target, 100],
        [target + 0.15, 120],
      ],
      120,
    ),
  newProspects: ratio(100),
  lostCustomers: (actual, target) => clip(100 - 20 * Math.max(0, actual - target), 110),
  conduct: (actual) => clip(100 - actual, 100),
  reports: ratio(100),
  responses: ratio(100),
  collections: (actual) =>
    line(
      actual,
      [
        [0.8, 60],
        [0.95, 100],
        [1, 110],
      ],
      110,
    ),
};
const weights = {
  plannedTarget: 0,
  actualSales: 25,
  newCustomers: 10,
  visits: 6,
  salesCalls: 4,
  weeklyOrders: 4,
  growth: 8,
  newProspects: 6,
  lostCustomers: 9,
  conduct: 4,
  reports: 5,
  responses: 4,
  collections: 15,
}; // As set up in the sample.
const gradeOf = (score: number) =>
  score >= 90 ? 'A' : score >= 80 ? 'B' : score >= 70 ? 'C' : score >= 60 ? 'D' : 'E';

/** Total and covered weight, from the actuals and targets in the row. */
function totalOf(row: ShownRow): { readonly total: number; readonly covered: number } {
  let [weighted, covered] = [0, 0];
  for (const [item, weight] of Object.entries(weights)) {
    const [actual, target] = [row[`itemActual:${item}`], row[`itemTarget:${item}`]];
    if (typeof actual !== 'number' || typeof target !== 'number') continue;
    const score = scores[item]!(actual, target);
    expect(row[`itemScore:${item}`]).toBeCloseTo(score, 8);
    weighted += weight * score;
    covered += weight;
  }
  return { total: weighted / covered, covered };
}

export function scoreFacts(facts: () => Facts): void {
  it.each(months)('takes actuals and targets of month %i from the rows', (month) => {
    const { raw, shown } = facts();
    for (const row of shown.rows(`scorecard 2026-0${month}`, 'card')) {
      for (const [item, [actual, target]] of Object.entries(itemsOf(raw, row.person, month))) {
        const known = [row[`itemActual:${item}`], row[`itemTarget:${item}`]];
        [actual, target].forEach((value, i) => {
          const place = `${row.person} ${item} ${i === 0 ? 'actual' : 'target'}`;
          if (typeof value === 'number')
            expect([place, Number(known[i]).toFixed(9)]).toEqual([place, value.toFixed(9)]);
          else expect([place, known[i]]).toEqual([place, NONE]);
        });
      }
    }
  });

  it('takes the target of sales from the plan, and whether it was acknowledged', () => {
    const { raw, shown } = facts();
    const plan = new Map(shown.rows('targetPlan 2026', 'current').map((row) => [row.person, row]));
    const typed = new Map(raw.table('targetPlan 2026', 'current').map((row) => [row.person, row]));
    for (const month of months) {
      for (const row of shown.rows(`scorecard 2026-0${month}`, 'card')) {
        const target = plan.get(row.person!)?.[`monthTarget:${first(month)}`];
        expect(row['itemTarget:actualSales']).toBe(target);
        const isSeen = Number(target) > 0 && Number(typed.get(row.person!)?.acknowledgedOn ?? 0) > 0;
        expect(row['itemActual:plannedTarget']).toBe(isSeen ? 1 : 0);
      }
    }
  });

  it.each(months)('weights the scores of month %i into the total and its grade', (month) => {
    const { shown } = facts();
    for (const row of shown.rows(`scorecard 2026-0${month}`, 'card')) {
      const { total, covered } = totalOf(row);
      expect([row.person, row.coveredWeight]).toEqual([row.person, covered]);
      expect(row.totalScore).toBeCloseTo(Math.min(120, total), 8);
      expect(row.grade).toBe(covered < 70 ? NONE : gradeOf(Number(row.totalScore)));
    }
  });

  it('ranks people by the mean of their months', () => {
    const { shown } = facts();
    const cards = months.map((month) => shown.rows(`scorecard 2026-0${month}`, 'card'));
    const rows = shown.rows('ranking 2026', 'people');
    const means = rows.map(({ person }) => {
      const totals = cards.flatMap((card) => card.filter(is('person', person)).map(({ totalScore }) => totalScore));
      const known = totals.filter((total): total is number => typeof total === 'number');
      return known.length === 0 ? undefined : known.reduce((sum, total) => sum + total, 0) / known.length;
    });
    for (const [i, row] of rows.entries()) {
      const mean = means[i];
      if (mean === undefined) {
        expect(row.meanScore).toBe(null);
        continue;
      }
      expect(row.meanScore).toBeCloseTo(mean, 8);
      expect([row.person, row.gradeOfYear]).toEqual([row.person, gradeOf(mean)]);
      expect(row.placeInTeam).toBe(means.filter((other) => other !== undefined && other > mean + 1e-9).length + 1);
    }
  });
}
