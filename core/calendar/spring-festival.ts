import { toSerial } from './day-serial';

/**
 * New Year's Day of the lunar calendar as [month, day], by year.
 * @see GB/T 33661-2017, Calculation and promulgation of the Chinese calendar; a test recomputes it from ICU's calendar.
 */
const newYearsDay: { readonly [year: number]: readonly [number, number] } = {
  2015: [2, 19],
  2016: [2, 8],
  2017: [1, 28],
  2018: [2, 16],
  2019: [2, 5],
  2020: [1, 25],
  2021: [2, 12],
  2022: [2, 1],
  2023: [1, 22],
  2024: [2, 10],
  2025: [1, 29],
  2026: [2, 17],
  2027: [2, 6],
  2028: [1, 26],
  2029: [2, 13],
  2030: [2, 3],
  2031: [1, 23],
  2032: [2, 11],
  2033: [1, 31],
  2034: [2, 19],
  2035: [2, 8],
  2036: [1, 28],
};

/** The Spring Festival's day serial; undefined outside 2015 … 2036. */
export function springFestival(year: number): number | undefined {
  const day = newYearsDay[year];
  return day && toSerial(year, ...day);
}
