import { fromSerial, toSerial } from './day-serial';

/** The holiday runs from New Year's Eve through the sixth day after New Year's Day; two weekend days make up for it. */
const EVE = -1;
const LAST_DAY = 6;

/**
 * Working days of January and February of a Spring Festival's year, as the mainland's rule of 2024 gives them: Monday to
 * Friday without 1 January and the eight days from the eve, with the Sunday before and the Saturday after them worked.
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
  const sundayBefore = begin - 1 - (weekday(begin - 1) % 7);
  const saturdayAfter = end + 1 + ((6 - weekday(end + 1) + 7) % 7);
  let count = 0;
  for (let day = from; day < to; day++) {
    const isHoliday = day >= begin && day <= end;
    const isMadeUpFor = day === sundayBefore || day === saturdayAfter;
    if (isMadeUpFor || (!isHoliday && weekday(day) < 6)) count++;
  }
  return count;
}

/** 1 (Monday) … 7 (Sunday) */
function weekday(serial: number): number {
  return ((serial + 5) % 7) + 1;
}
