import { fromSerial, toSerial } from '../calendar/day-serial';
import { festivalWorkdays } from '../calendar/festival-workdays';

/** A past January and February, with the Spring Festival of their year. */
export interface FestivalMonths {
  readonly festival: number;
  readonly january: number;
  readonly february: number;
}

/** A year whose festival is so many days apart counts for little (e⁻¹). */
const SIMILAR_DAYS = 7;
/** The working days count as much as one year with the same date. */
const WORKDAYS_WEIGHT = 1;

/**
 * January's part of January and February together in the year of a Spring Festival: by working days, corrected by how
 * past years with a similar date of the festival differed from theirs (in log-odds).
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
