import { day, is, isFilled, median, type RawRows, within } from './raw-rows';
import type { Facts } from './sales-facts';
import type { ShownRow } from './sheet-reader';

const months = Array.from({ length: 12 }, (_, i) => day(2026, i + 1, 1));
const AS_OF = day(2026, 6, 30);
const sumOf = (row: ShownRow, prefix: string) =>
  Object.entries(row).reduce((sum, [key, value]) => (key.startsWith(prefix) ? sum + Number(value) : sum), 0);

/** The target plus its additions, in whole units at each step. */
function toSplit(raw: RawRows): { readonly regions: number; readonly people: number; readonly unit: number } {
  const unit = raw.setting('roundingUnit');
  const raise = (amount: number, share: number) => Math.round((amount * (1 + share)) / unit) * unit;
  const regions = raise(raw.setting('annualTarget'), raw.setting('regionOverAssignment'));
  return { regions, people: raise(regions, raw.setting('personOverAssignment')), unit };
}

export function planFacts(facts: () => Facts): void {
  const plan = 'targetPlan 2026';

  it('splits the target exactly for every person, month, region and in total, all in whole units', () => {
    const { raw, shown } = facts();
    const { regions, people, unit } = toSplit(raw);
    const rows = shown.rows(plan, 'current');
    const total = shown.total(plan, 'current');
    for (const row of rows) {
      expect(row.yearTarget).toBe(sumOf(row, 'monthTarget:'));
      for (const month of months) expect(Number(row[`monthTarget:${month}`]) % unit).toBe(0);
    }
    for (const month of months) {
      expect(total[`monthTarget:${month}`]).toBe(
        rows.reduce((sum, row) => sum + Number(row[`monthTarget:${month}`]), 0),
      );
    }
    expect(rows.reduce((sum, row) => sum + sumOf(row, 'monthTarget:'), 0)).toBe(people);
    expect([total.yearTarget, shown.field(plan, 'checkTotal')[0], shown.field(plan, 'checkUnits')[0]]).toEqual([
      people,
      0,
      0,
    ]);
    const byRegion = shown.rows(plan, 'byRegion');
    expect(byRegion.reduce((sum, { regionTarget }) => sum + Number(regionTarget), 0)).toBe(regions);
    for (const { regionName, peopleTotal, regionTarget } of byRegion) {
      const theirs = rows.filter(({ region }) => region === regionName);
      expect(peopleTotal).toBe(theirs.reduce((sum, { yearTarget }) => sum + Number(yearTarget), 0));
      expect(Number(regionTarget) % unit).toBe(0);
    }
  });

  it('gives each month its seasonal share within one unit per person', () => {
    const { raw, shown } = facts();
    const weights = shown.rows(plan, 'weights');
    const weightOf = (month: number) => weights.reduce((sum, row) => sum + Number(row[`monthWeight:${month}`]), 0);
    const whole = months.reduce((sum, month) => sum + weightOf(month), 0);
    const { people, unit } = toSplit(raw);
    const total = shown.total(plan, 'current');
    for (const month of months) {
      const share = (people * weightOf(month)) / whole;
      expect(Math.abs(Number(total[`monthTarget:${month}`]) - share)).toBeLessThanOrEqual(unit);
    }
  });

  it.each(['2026-06', '2026-07'])('splits the month %s into days and weeks that add up for each person', (month) => {
    const { shown } = facts();
    const targets = new Map(shown.rows(plan, 'current').map((row) => [row.person, row]));
    const first = day(2026, Number(month.slice(5)), 1);
    const rows = shown.rows(`dailyTargets ${month}`, 'days');
    for (const row of rows) {
      const target = targets.get(row.person!)?.[`monthTarget:${first}`] ?? 0;
      expect([row.monthTarget, sumOf(row, 'dayTarget:'), sumOf(row, 'weekTarget:')]).toEqual([target, target, target]);
      for (const [key, value] of Object.entries(row)) {
        if (key.startsWith('dayTarget:')) expect(Number.isInteger(value)).toBe(true);
      }
    }
    expect(rows.length).toBeGreaterThan(8);
  });

  it('counts open, overdue and done entries in each log', () => {
    const { raw, shown } = facts();
    const logs = [
      ['Complaints', 'complaints', 'openedOn', 'due', 'closedOn'],
      ['Issues', 'issues', 'raisedOn', 'due', 'closedOn'],
      ['Customer requests', 'customerRequests', 'receivedOn', 'due', 'resolvedOn'],
      ['Sales plan', 'salesPlan', 'startsOn', 'due', 'done'],
    ] as const;
    const rows = shown.rows('logOverview', 'logs');
    for (const [name, sheet, opened, due, done] of logs) {
      const row = rows.find(({ logName }) => String(logName).toLowerCase() === name.toLowerCase());
      const open = raw.where(sheet, isFilled(opened), is(done, undefined));
      const inYear = raw.where(sheet, within(day(2026, 1, 1), AS_OF, done));
      const onTime = inYear.filter((line) => !line[due] || Number(line[done]) <= Number(line[due]));
      const days = raw
        .where(sheet, isFilled(opened), isFilled(done))
        .map((line) => Number(line[done]) - Number(line[opened]));
      expect(row).toMatchObject({
        openRows: open.length,
        overdueRows: open.filter((line) => line[due] && Number(line[due]) < AS_OF).length,
        closedRows: inYear.length,
        medianDays: median(days),
      });
      expect(row!.onTimeShare).toBeCloseTo(onTime.length / inYear.length, 12);
    }
  });
}
