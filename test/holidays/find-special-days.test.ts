import { findSpecialDays } from '../../addin/holidays/find-special-days';
import type { HolidayRegion, SpecialDay } from '../../addin/holidays/special-days';
import { formatDate, fromSerial, toSerial } from '../../core/calendar/day-serial';
import { countDays, WEEKDAYS, weekdayOf } from '../../core/calendar/day-weights';
import { specialDays } from '../../core/sample/sample-calendar';

async function daysOf(region: HolidayRegion, year: number, weight = 0): Promise<string[]> {
  const { rows } = await findSpecialDays(region, year, year, 'en');
  return rows.filter(({ dayWeight }) => dayWeight === weight).map(({ specialDay }) => formatDate(specialDay).slice(5));
}

async function workingDays(region: HolidayRegion, year: number): Promise<number[]> {
  const { rows } = await findSpecialDays(region, year, year, 'en');
  const exceptions = new Map(rows.map(({ specialDay, dayWeight }) => [specialDay, dayWeight]));
  return Array.from({ length: 12 }, (_, i) =>
    countDays({ ...WEEKDAYS, exceptions }, toSerial(year, i + 1, 1), toSerial(year, i + 2, 0)),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The weekdays from the first day to the last, as 01-31. */
const weekdays = (year: number, ...spans: readonly (readonly [month: number, first: number, last: number])[]) =>
  spans.flatMap(([month, first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => toSerial(year, month, first + i))
      .filter((day) => weekdayOf(day) < 5)
      .map((day) => formatDate(day).slice(5)),
  );

describe('findSpecialDays in mainland China', () => {
  it('has the schedule of 2025 and no other day', async () => {
    const off = weekdays(
      2025,
      [1, 1, 1],
      [1, 28, 31],
      [2, 1, 4],
      [4, 4, 6],
      [5, 1, 5],
      [5, 31, 31],
      [6, 1, 2],
      [10, 1, 8],
    );
    expect(await daysOf('regionCN', 2025)).toEqual(off);
    expect(await daysOf('regionCN', 2025, 1)).toEqual(['01-26', '02-08', '04-27', '09-28', '10-11']);
  });

  it('has the schedule of 2026 and no other day', async () => {
    const off = weekdays(2026, [1, 1, 3], [2, 15, 23], [4, 4, 6], [5, 1, 5], [6, 19, 21], [9, 25, 27], [10, 1, 7]);
    expect(await daysOf('regionCN', 2026)).toEqual(off);
    expect(await daysOf('regionCN', 2026, 1)).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
  });

  it('counts 248 working days in 2025 and in 2026', async () => {
    const of2025 = await workingDays('regionCN', 2025);
    const of2026 = await workingDays('regionCN', 2026);
    expect(of2025).toEqual([19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]);
    expect(of2026).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
    expect([sum(of2025), sum(of2026)]).toEqual([248, 248]);
  });

  it('agrees with the sample calendar in every language', async () => {
    for (const [place, language] of (['en', 'zh-Hans', 'zh-Hant'] as const).entries()) {
      const { rows } = await findSpecialDays('regionCN', 2026, 2026, language);
      expect(rows).toEqual(
        specialDays.map(({ day, weight, reason }) => ({ specialDay: day, dayWeight: weight, reason: reason[place] })),
      );
    }
  });

  it('has no rows for years without a schedule and calls them provisional', async () => {
    const { rows, provisional } = await findSpecialDays('regionCN', 2003, 2004, 'en');
    expect(provisional).toEqual([2003]);
    expect(rows.every(({ specialDay }) => fromSerial(specialDay).year === 2004)).toBe(true);
    expect(await findSpecialDays('regionCN', 2090, 2091, 'en')).toEqual({ rows: [], provisional: [2090, 2091] });
  });
});

describe('findSpecialDays in Taiwan', () => {
  it('has the official calendar of 2026', async () => {
    expect(await daysOf('regionTW', 2026)).toEqual(
      weekdays(
        2026,
        ...([
          [1, 1, 1],
          [2, 14, 22],
          [2, 27, 27],
          [4, 3, 6],
          [5, 1, 1],
          [6, 19, 19],
        ] as const),
        ...([
          [9, 25, 28],
          [10, 9, 9],
          [10, 26, 26],
          [12, 25, 25],
        ] as const),
      ),
    );
    expect((await findSpecialDays('regionTW', 2026, 2026, 'en')).provisional).toEqual([]);
  });

  it('counts 245 working days in 2026', async () => {
    const of2026 = await workingDays('regionTW', 2026);
    expect(of2026).toEqual([21, 14, 22, 20, 20, 21, 23, 21, 20, 20, 21, 22]);
    expect(sum(of2026)).toBe(245);
  });

  it('calls every other year provisional', async () => {
    expect((await findSpecialDays('regionTW', 2025, 2027, 'en')).provisional).toEqual([2025, 2027]);
  });

  it('says both reasons where two holidays fall on one day', async () => {
    const { rows } = await findSpecialDays('regionTW', 2024, 2024, 'zh-Hant');
    expect(rows.find(({ specialDay }) => specialDay === toSerial(2024, 4, 4))?.reason).toBe('兒童節 / 清明節');
  });
});

describe('findSpecialDays in Hong Kong', () => {
  it('has the general holidays of 2026 that fall on weekdays', async () => {
    expect(await daysOf('regionHK', 2026)).toEqual([
      ...['01-01', '02-17', '02-18', '02-19', '04-03', '04-06', '04-07', '05-01', '05-25', '06-19', '07-01'],
      ...['10-01', '10-19', '12-25'],
    ]);
    expect(await daysOf('regionHK', 2026, 1)).toEqual([]);
  });

  it('names them in both scripts', async () => {
    const reasonOf = async (language: 'zh-Hans' | 'zh-Hant') =>
      (await findSpecialDays('regionHK', 2026, 2026, language)).rows.find(
        ({ specialDay }) => specialDay === toSerial(2026, 4, 7),
      )?.reason;
    expect(await reasonOf('zh-Hans')).toBe('复活节星期一翌日');
    expect(await reasonOf('zh-Hant')).toBe('復活節星期一翌日');
  });

  it('calls years after the last gazetted list provisional', async () => {
    expect((await findSpecialDays('regionHK', 2025, 2027, 'en')).provisional).toEqual([2027]);
  });
});

describe.each(['regionCN', 'regionTW', 'regionHK'] as const)('findSpecialDays in %s', (region) => {
  let rows: readonly SpecialDay[];
  beforeAll(async () => {
    rows = (await findSpecialDays(region, 2021, 2027, 'zh-Hans')).rows;
  });

  it('gives days of those years only, in order, each once and each unlike its weekday', () => {
    const days = rows.map(({ specialDay }) => specialDay);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    for (const { specialDay, dayWeight } of rows) {
      expect(dayWeight).toBe(weekdayOf(specialDay) < 5 ? 0 : 1);
      expect(fromSerial(specialDay).year).toBeGreaterThanOrEqual(2021);
      expect(fromSerial(specialDay).year).toBeLessThanOrEqual(2027);
    }
  });

  it('gives a year alone as it gives it among others', async () => {
    const alone = await findSpecialDays(region, 2022, 2022, 'zh-Hans');
    expect(alone.rows).toEqual(rows.filter(({ specialDay }) => fromSerial(specialDay).year === 2022));
  });

  it('knows every holiday by name in Chinese', () => {
    expect(rows.filter(({ reason }) => /[a-z]/i.test(reason))).toEqual([]);
  });

  it('has nothing for no years', async () => {
    expect(await findSpecialDays(region, 2026, 2025, 'en')).toEqual({ rows: [], provisional: [] });
  });
});
