import { fromSerial, toSerial } from '../calendar/day-serial';
import { festivalWorkdays } from '../calendar/festival-workdays';

/** A past January and February, with the Spring Festival of their year. */
export interface FestivalMonths {
  readonly festival: number;
  readonly january: number;
  readonly february: number;
}

/** A year whose festival is this many days earlier or later counts e⁻¹ = 0.37 of one with the same date. */
const SIMILAR_DAYS = 7;
/** The working days count as much as one year with the same date. */
const WORKDAYS_WEIGHT = 1;

/**
 * January's part of January and February together in the year of a Spring Festival: the part of their working days,
 * corrected by how sales of past years differed from theirs. Years with a similar date of the festival count most.
 *
 *     17 February 2026 leaves 21 and 16 working days, so January has 21 ÷ 37 = 0.568 where no past year is known. One
 *     past year with the same date and sales of 60 and 40 moves that half the way to 0.6 (in log-odds): 0.584.
 *
 * @param festival The serial of the festival.
 */
export function januaryPart(festival: number, past: readonly FestivalMonths[]): number {
  let weightSum = WORKDAYS_WEIGHT;
  let offSum = 0;
  for (const months of past) {
    if (months.january <= 0 || months.february <= 0) continue;
    const apart = dayOfYear(festival) - dayOfYear(months.festival);
    const weight = Math.exp(-((apart / SIMILAR_DAYS) ** 2));
    weightSum += weight;
    offSum += weight * (Math.log(months.january / months.february) - workdayLogOdds(months.festival));
  }
  return 1 / (1 + Math.exp(-workdayLogOdds(festival) - offSum / weightSum));
}

function workdayLogOdds(festival: number): number {
  const { january, february } = festivalWorkdays(festival);
  return Math.log(january / february);
}

function dayOfYear(serial: number): number {
  return serial - toSerial(fromSerial(serial).year, 1, 1);
}
