import type { Language } from '../../core/words/language';
import { findGeneralHolidays } from './find-general-holidays';
import { findMainlandDays } from './find-mainland-days';

/** The options of settings.holidayRegion that have a calendar of their own. */
export type HolidayRegion = 'regionCN' | 'regionTW' | 'regionHK';

/** A row of the calendar sheet. */
export interface SpecialDay {
  /** Day serial. */
  readonly specialDay: number;
  /** 0 a weekday off, 1 a weekend day of work. */
  readonly dayWeight: number;
  readonly reason: string;
}

export interface SpecialDays {
  readonly rows: readonly SpecialDay[];
  /** Years that the source does not know officially yet. */
  readonly provisional: readonly number[];
}

/**
 * The days that are not as their weekday says, from the first year to the last, in order, each day once.
 * Weekend days that are off anyway are left out.
 *
 * - Mainland (chinese-days): the State Council's schedules since 2004, make-up days included. A year whose schedule
 *   is not out yet has no rows and is provisional.
 * - Hong Kong (date-holidays, reckoned from 2010 to 2040): the general holidays; there are no make-up days. The source cites the lists of gov.hk for
 *   2016 to 2026; other years follow from its rules and are provisional.
 * - Taiwan (date-holidays, likewise): 2026 is the official office calendar. Other years are provisional: the source knows neither
 *   the make-up Saturdays before 2025, nor holidays moved from a Saturday to the Friday before, nor those added in 2025.
 *
 * Nothing is loaded before it is asked for, and nothing from the network but the program's own files.
 */
export async function findSpecialDays(
  region: HolidayRegion,
  firstYear: number,
  lastYear: number,
  language: Language,
): Promise<SpecialDays> {
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, i) => firstYear + i);
  return region === 'regionCN' ? findMainlandDays(years, language) : findGeneralHolidays(region, years, language);
}
