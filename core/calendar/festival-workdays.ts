import { fromSerial, toSerial } from './day-serial';
import { weekdayOf } from './day-weights';

/** The holiday runs from New Year's Eve to the sixth day after New Year's Day; two weekend days are worked instead. */
const EVE = -1;
const LAST_DAY = 6;
const SATURDAY = 5;

/**
 * Working days of January and February of a Spring Festival's year by the mainland's rule of 2024: Monday to Friday
 * without 1 January and the eight days from the eve on; the Sunday before and the Saturday after are worked. The
 * festival of 17 February 2026 leaves 21 and 16.
 * @param festival The serial of New Year's Day of the lunar calendar.
 * @see State Council order 795 (2024); the yearly notices move the two make-up days by a day at times.
 */
export function festivalWorkdays(festival: number): { readonly january: number; readonly february: number } {
  const { year } = fromSerial(festival);
  const january = toSerial(year, 1, 1);
  const february = toSerial(year, 2, 1);
  return {
    january: countWorkdays(january + 1, february, festival),
    february: countWorkdays(february, toSerial(year, 3, 1), festival),
  };
}

function countWorkdays(from: number, to: number, festival: number): number {
  const begin = festival + EVE;
  const end = festival + LAST_DAY;
  const sundayBefore = begin - 1 - ((weekdayOf(begin - 1) + 1) % 7);
  const saturdayAfter = end + 1 + ((SATURDAY - weekdayOf(end + 1) + 7) % 7);
  let count = 0;
  for (let day = from; day < to; day++) {
    const isHoliday = day >= begin && day <= end;
    const isMadeUpFor = day === sundayBefore || day === saturdayAfter;
    if (isMadeUpFor || (!isHoliday && weekdayOf(day) < SATURDAY)) count++;
  }
  return count;
}
