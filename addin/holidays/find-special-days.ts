import type { Language } from '../../core/words/language';
import { findGeneralHolidays } from './find-general-holidays';
import { findMainlandDays } from './find-mainland-days';
import type { HolidayRegion, SpecialDays } from './special-days';

/**
 * Lists weekdays off and weekend workdays from the first year to the last, in order, each day once.
 * Weekend days off are left out.
 *
 * - Mainland (chinese-days): the State Council's schedules since 2004, make-up days included. A year without a published
 *   schedule has no rows and is provisional.
 * - Hong Kong (date-holidays, calculated for 2010 to 2040): the general holidays; there are no make-up days. The source cites
 *   the lists of gov.hk for 2016 to 2026; other years follow from its rules and are provisional.
 * - Taiwan (date-holidays, 2010 to 2040 as well): 2026 is the official office calendar. Other years are provisional: the source
 *   lacks the make-up Saturdays before 2025, holidays moved from a Saturday to the Friday before, and those added
 *   in 2025.
 *
 * Each region's data loads on first use, only from the program's own files.
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
