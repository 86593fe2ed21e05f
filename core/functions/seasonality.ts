import type { NumberTable } from '../arguments/cell';
import { checkShape } from '../arguments/check-shape';
import { defineFunction } from '../arguments/define';
import { check, invalid } from '../arguments/sheet-error';
import { fromSerial, toSerial } from '../calendar/day-serial';
import { springFestival } from '../calendar/spring-festival';
import { monthlySales } from '../history/monthly-sales';
import { seasonality as toSeasonality } from '../history/seasonality';
import { significant } from '../numbers/significant';

/** A number below this is a year, not the serial of a day. */
const FIRST_NO_YEAR = 2200;
const RELIABILITY_DIGITS = 6;
/** Sums of amounts up to this size stay finite. */
const LARGEST_AMOUNT = 1e300;

/** The first days of the months of 2024 and 2025, and amounts that are best in the last month of each quarter. */
const twoYears = Array.from({ length: 24 }, (_, month) => toSerial(2024, month + 1, 1));
const quarterEnds = twoYears.map((_, month) => (month % 3 === 2 ? 200 : 100));

export const seasonality = defineFunction({
  name: 'SEASONALITY',
  parameters: [
    { name: 'dates', type: 'dates', unit: 'date', blanks: true },
    { name: 'amounts', type: 'numbers', unit: 'money' },
    { name: 'springFestival', type: 'number', unit: 'date', min: 0, optional: true },
    { name: 'firstMonth', type: 'number', unit: 'count', whole: true, min: 1, max: 12, default: 1, optional: true },
    {
      name: 'output',
      type: 'choice',
      unit: 'text',
      options: ['shares', 'reliability'],
      default: 'shares',
      optional: true,
    },
  ],
  result: { type: 'numbers', unit: 'ratio' },
  errors: [
    { code: '#VALUE!', key: 'shape', argument: 'amounts' },
    { code: '#VALUE!', key: 'noDay', argument: 'dates' },
    { code: '#VALUE!', key: 'allZero', argument: 'amounts' },
    { code: '#VALUE!', key: 'noPositiveTotal', argument: 'amounts' },
    { code: '#VALUE!', key: 'noFestival', argument: 'springFestival' },
    { code: '#VALUE!', key: 'festivalSplitYear', argument: 'firstMonth' },
    { code: '#VALUE!', key: 'belowLeast', argument: 'springFestival, firstMonth' },
    { code: '#VALUE!', key: 'aboveMost', argument: 'amounts, firstMonth' },
    { code: '#VALUE!', key: 'notWhole', argument: 'firstMonth' },
    { code: '#VALUE!', key: 'notAnOption', argument: 'output' },
  ],
  source:
    'Ratios to trend with recent years heavier, robust means (Huber 1981), shrunk by signal to noise (Miller & Williams ' +
    '2003); January and February together because of the Spring Festival, as the National Bureau of Statistics does.',
  since: '0.1.0',
  examples: [
    {
      arguments: [[[45292]], [[100]]],
      result: [
        [0.083334],
        [0.083334],
        [0.083334],
        [0.083334],
        [0.083333],
        [0.083333],
        [0.083333],
        [0.083333],
        [0.083333],
        [0.083333],
        [0.083333],
        [0.083333],
      ],
    },
    {
      arguments: [[twoYears], [quarterEnds]],
      result: [
        [0.0625],
        [0.0625],
        [0.125],
        [0.0625],
        [0.0625],
        [0.125],
        [0.0625],
        [0.0625],
        [0.125],
        [0.0625],
        [0.0625],
        [0.125],
      ],
    },
    {
      arguments: [[twoYears], [quarterEnds], 2026],
      result: [
        [0.06881],
        [0.05619],
        [0.125],
        [0.0625],
        [0.0625],
        [0.125],
        [0.0625],
        [0.0625],
        [0.125],
        [0.0625],
        [0.0625],
        [0.125],
      ],
    },
    {
      arguments: [[twoYears], [quarterEnds], null, null, 'reliability'],
      result: 1,
    },
    { arguments: [[[45292], [45323]], [[100]]], result: { error: 'shape' } },
    {
      arguments: [
        [[45292], [null]],
        [[100], [50]],
      ],
      result: { error: 'noDay' },
    },
  ],
  run: ({ dates, amounts, springFestival: festival, firstMonth, output }) => {
    const sales = toSales(dates, amounts);
    const { shares, reliability } = toSeasonality(sales, toFestival(festival, firstMonth), firstMonth);
    return output === 'reliability' ? significant(reliability, RELIABILITY_DIGITS) : shares.map((share) => [share]);
  },
});

/** Rows without an amount are no sales: columns may be selected beyond their last row, and dates filled in ahead. */
function toSales(dates: NumberTable, amounts: NumberTable) {
  checkShape(dates.values.length === amounts.values.length, 'amounts', amounts, dates.rowCount, dates.columnCount);
  dates.values.forEach((date, i) => {
    const amount = amounts.values[i]!;
    check(Math.abs(amount) <= LARGEST_AMOUNT, 'aboveMost', {
      argument: 'amounts',
      value: amount,
      bound: LARGEST_AMOUNT,
    });
    if (Number.isNaN(date) && amount !== 0) throw noDayAt(dates, i);
  });
  check(
    amounts.values.some((amount) => amount !== 0),
    'allZero',
    { argument: 'amounts' },
  );
  const sum = amounts.values.reduce((total, amount) => total + amount, 0);
  check(sum > 0, 'noPositiveTotal', { argument: 'amounts', sum });
  const isSale = (_: number, i: number) => amounts.values[i] !== 0;
  return monthlySales(dates.values.filter(isSale), amounts.values.filter(isSale));
}

function noDayAt({ columnCount }: NumberTable, at: number) {
  const row = Math.floor(at / columnCount) + 1;
  return invalid('noDay', { argument: 'dates', row, column: (at % columnCount) + 1 });
}

/** A year or the festival's own day; 0 is a blank cell. */
function toFestival(value: number | undefined, firstMonth: number): number | undefined {
  if (!value) return undefined;
  check(firstMonth !== 2, 'festivalSplitYear', { argument: 'firstMonth' });
  const day = Math.floor(value);
  const festival = day < FIRST_NO_YEAR ? springFestival(day) : isFestivalSeason(day) ? day : undefined;
  check(festival !== undefined, 'noFestival', { argument: 'springFestival', value });
  return festival;
}

/** New Year's Day of the lunar calendar lies between 20 January and 21 February. */
function isFestivalSeason(serial: number): boolean {
  const { month, day } = fromSerial(serial);
  return month === 1 ? day >= 20 : month === 2 && day <= 21;
}
