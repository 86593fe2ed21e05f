import {
  daysOfPeriod,
  type Period,
  parsePeriod,
  periodAt,
  periodsOf,
  periodText,
} from '../../../core/calendar/business-period';
import { toSerial } from '../../../core/calendar/day-serial';
import { missingSheets } from '../../../core/life/missing-sheets';
import { templates } from '../../../core/templates/catalogue';
import { idText, parseId, type SheetId, toSheetId } from '../../../core/workbook/sheet-id';

const april = toSerial(2026, 4, 1);
const january = toSerial(2026, 1, 1);
const july = toSerial(2026, 7, 1);

function broughtBy(text: string, yearStart: number, asOf?: number, present: readonly string[] = []): readonly string[] {
  const ids = present.map((each) => parseId(each)!);
  return missingSheets(parseId(text)!, { ids, yearStart, asOf }, templates).map(idText);
}

describe('what a new sheet brings along', () => {
  it.each([
    ['monthlyReview 2027-02', january, 'targetPlan 2027'],
    ['monthlyReview 2027-02', april, 'targetPlan 2026'],
    ['monthlyReview 2027-04', april, 'targetPlan 2027'],
    ['monthlyReview 2027-06', july, 'targetPlan 2026'],
    ['monthlyReview 2027-07', july, 'targetPlan 2027'],
    ['quarterlyReview 2026-Q4', january, 'targetPlan 2026'],
    ['quarterlyReview 2026-Q4', april, 'targetPlan 2026'],
    ['quarterlyReview 2026-Q1', july, 'targetPlan 2026'],
    ['annualReview 2026', july, 'targetPlan 2026'],
    ['scorecard 2027-01', april, 'targetPlan 2026'],
    ['dailyTargets 2026-12', july, 'targetPlan 2026'],
    ['budgetVsActual 2027-03', april, 'budget 2026'],
  ])('%s brings the plan of the year that contains it', (text, yearStart, expected) => {
    expect(broughtBy(text, yearStart).filter((each) => /^(targetPlan|budget) /.test(each))).toEqual([expected]);
  });

  it.each([
    [january, toSerial(2026, 6, 15), 'scorecard 2026-06'],
    [january, undefined, 'scorecard 2026-01'],
    [january, toSerial(2025, 11, 3), 'scorecard 2026-01'],
    [january, toSerial(2030, 1, 1), 'scorecard 2026-12'],
    [april, toSerial(2027, 2, 28), 'scorecard 2027-02'],
    [april, toSerial(2030, 1, 1), 'scorecard 2027-03'],
    [july, undefined, 'scorecard 2026-07'],
  ])(
    'a ranking brings the scorecard of the month that the figures go up to (year from %s)',
    (yearStart, asOf, card) => {
      const brought = broughtBy('ranking 2026', yearStart, asOf);
      expect(brought.filter((each) => each.startsWith('scorecard '))).toEqual([card]);
      expect(brought).toContain('targetPlan 2026');
    },
  );

  it('is content with a scorecard in the year, and not with one of another year', () => {
    const cards = (present: string) =>
      broughtBy('ranking 2026', april, undefined, [present]).filter((each) => each.startsWith('scorecard '));
    expect(cards('scorecard 2027-03')).toEqual([]);
    expect(cards('scorecard 2026-03')).toEqual(['scorecard 2026-04']);
  });

  it('leaves out what is there, and not the plan of another year', () => {
    const had = [
      'settings',
      'team',
      'regions',
      'products',
      'customers',
      'orders',
      'targetBasis',
      'calendar',
      'targetPlan 2026',
    ];
    expect(broughtBy('monthlyReview 2026-05', january, undefined, had)).toEqual(['monthlyReview 2026-05']);
    expect(broughtBy('monthlyReview 2025-12', january, undefined, had)).toEqual([
      'targetPlan 2025',
      'monthlyReview 2025-12',
    ]);
  });

  describe.each([january, april, july])('of every template and period, years from %s', (yearStart) => {
    const firstMonth = { [january]: 1, [april]: 4, [july]: 7 }[yearStart]!;
    const all = templates.flatMap(({ id, period }): SheetId[] =>
      period ? periodsOf(period, 2026, firstMonth).map((each) => ({ template: id, period: each })) : [{ template: id }],
    );

    it('has the kind of period that its template has, and days in common with the sheet', () => {
      const days = (period: Period | undefined) => daysOfPeriod(period ?? { kind: 'year', year: 2026 }, firstMonth);
      for (const id of all) {
        const brought = missingSheets(id, { ids: [], yearStart, asOf: undefined }, templates);
        expect(brought.at(-1)).toEqual(id);
        expect(new Set(brought.map(idText)).size).toBe(brought.length);
        for (const each of brought) {
          const template = templates.find((candidate) => candidate.id === each.template)!;
          expect([idText(id), idText(each), each.period?.kind]).toEqual([idText(id), idText(each), template.period]);
          if (!each.period) continue;
          const [own, its] = [days(id.period), days(each.period)];
          const isWithin = (a: typeof own, b: typeof own) => b.from <= a.from && a.to <= b.to;
          expect([idText(id), idText(each), isWithin(own, its) || isWithin(its, own)]).toEqual([
            idText(id),
            idText(each),
            true,
          ]);
        }
      }
    });

    it('comes after what it needs', () => {
      for (const id of all) {
        const brought = missingSheets(id, { ids: [], yearStart, asOf: undefined }, templates);
        for (const [i, each] of brought.entries()) {
          const needs = templates.find((candidate) => candidate.id === each.template)!.needs ?? [];
          const before = brought.slice(0, i).map(({ template }) => template);
          expect(before).toEqual(expect.arrayContaining([...needs]));
        }
      }
    });
  });
});

describe('periods of business years', () => {
  it.each([
    ['year', toSerial(2027, 3, 31), 4, '2026'],
    ['year', toSerial(2027, 4, 1), 4, '2027'],
    ['year', toSerial(2026, 12, 31), 1, '2026'],
    ['quarter', toSerial(2027, 2, 28), 4, '2026-Q4'],
    ['quarter', toSerial(2026, 7, 1), 4, '2026-Q2'],
    ['quarter', toSerial(2026, 7, 1), 7, '2026-Q1'],
    ['quarter', toSerial(2027, 6, 30), 7, '2026-Q4'],
    ['quarter', toSerial(2026, 5, 9), 1, '2026-Q2'],
    ['month', toSerial(2027, 2, 28), 4, '2027-02'],
  ] as const)('a %s that contains day %s, years from month %s', (kind, day, firstMonth, expected) => {
    expect(periodText(periodAt(kind, day, firstMonth))).toBe(expected);
  });

  it.each(Array.from({ length: 12 }, (_, i) => i + 1))('fill a year from month %s without a gap', (firstMonth) => {
    const year = daysOfPeriod({ kind: 'year', year: 2026 }, firstMonth);
    for (const kind of ['month', 'quarter'] as const) {
      const parts = periodsOf(kind, 2026, firstMonth);
      let next = year.from;
      for (const part of parts) {
        const days = daysOfPeriod(part, firstMonth);
        expect(days.from).toBe(next);
        for (const day of [days.from, days.to]) {
          expect(periodAt(kind, day, firstMonth)).toEqual(part);
          expect(periodAt('year', day, firstMonth)).toEqual({ kind: 'year', year: 2026 });
        }
        next = days.to + 1;
      }
      expect(next).toBe(year.to + 1);
    }
  });

  it.each(['2026', '2026-Q3', '2026-07', '0999-12'])('%s is read and written alike', (text) => {
    expect(periodText(parsePeriod(text)!)).toBe(text);
  });

  it.each(['', '26', '2026-13', '2026-00', '2026-Q5', '2026-7', '2026-07-01', ' 2026'])('“%s” is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('ids of sheets', () => {
  it.each(['orders', 'scorecard 2026-03', 'quarterlyReview 2026-Q2', 'ranking 2026'])('%s there and back', (text) => {
    expect(idText(parseId(text)!)).toBe(text);
  });

  it.each([
    '',
    'constructor',
    'toString',
    '__proto__',
    'constructor 2026',
    'scorecard 2026-3',
    'scorecard  2026',
    'a b c',
  ])('“%s” names no sheet', (text) => {
    expect(parseId(text)).toBeUndefined();
  });

  it('a mark of another program names no sheet', () => {
    expect(toSheetId({ template: 'hasOwnProperty', period: '' })).toBeUndefined();
    expect(toSheetId({ template: 'orders', period: 'someday' })).toBeUndefined();
  });
});
