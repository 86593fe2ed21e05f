import { fromSerial, toSerial } from '../../core/calendar/day-serial';
import { weekdayOf } from '../../core/calendar/day-weights';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';
import { wordsIn } from '../../core/words/loaded-words';
import type { Vocabulary } from '../../core/words/vocabulary';
import { missingInTaiwan2026 } from './missing-in-taiwan-2026';
import type { HolidayRegion, SpecialDays } from './special-days';

const sources = {
  /** The source cites the lists of gov.hk for these years. */
  regionHK: { country: 'HK', names: 'hongKong', missing: [], officialYears: [2016, 2026] },
  /** Official only together with the days that the source lacks. */
  regionTW: { country: 'TW', names: 'taiwan', missing: missingInTaiwan2026, officialYears: [2026, 2026] },
} as const;

/** Finds weekdays off in Hong Kong or Taiwan. */
export async function findGeneralHolidays(
  region: Exclude<HolidayRegion, 'regionCN'>,
  years: readonly number[],
  language: Language,
): Promise<SpecialDays> {
  const data = (await import(/* webpackChunkName: "holidays-general" */ './general-holidays.gen.json')).default;
  const { country, names, missing, officialYears } = sources[region];
  const reasons = new Map<number, string>();

  const words = wordsIn('holidays', language);

  const add = (day: number, name: string) => {
    if (weekdayOf(day) >= 5 || !years.includes(fromSerial(day).year)) return;
    const reason = toReason(name, words[names], words);
    reasons.set(day, reasons.has(day) ? `${reasons.get(day)} / ${reason}` : reason);
  };
  for (const [name, days] of Object.entries(data[country])) for (const day of days) add(day, name);
  for (const [month, day, name] of missing) add(toSerial(2026, month, day), name);

  return {
    rows: [...reasons].sort(([a], [b]) => a - b).map(([specialDay, reason]) => ({ specialDay, dayWeight: 0, reason })),
    provisional: years.filter((year) => year < officialYears[0] || year > officialYears[1]),
  };
}

const SUBSTITUTE = ' (substitute day)';

/** The source's Chinese names mix both scripts, so only its English ones are read. */
function toReason(
  name: string,
  names: { readonly [english: string]: string },
  words: Pick<Vocabulary['holidays'], 'substitute'>,
): string {
  if (!name.endsWith(SUBSTITUTE)) return names[name] ?? name;
  return fillSlots(words.substitute, { name: toReason(name.slice(0, -SUBSTITUTE.length), names, words) });
}
