import { fromSerial, toSerial } from '../../core/calendar/day-serial';
import { weekdayOf } from '../../core/calendar/day-weights';
import { inLanguage, type Words } from '../../core/words/templates/words';
import type { Language } from '../../core/words/texts';
import { hongKongNames, substituteDay, taiwanNames } from './holiday-names';
import { missingInTaiwan2026 } from './missing-in-taiwan-2026';
import type { HolidayRegion, SpecialDays } from './special-days';

const sources = {
  /** The source cites the lists of gov.hk for these years. */
  regionHK: { country: 'HK', names: hongKongNames, missing: [], officialYears: [2016, 2026] },
  /** Only with the days that the source lacks. */
  regionTW: { country: 'TW', names: taiwanNames, missing: missingInTaiwan2026, officialYears: [2026, 2026] },
} as const;

/** Weekdays off in Hong Kong or Taiwan. */
export async function findGeneralHolidays(
  region: Exclude<HolidayRegion, 'regionCN'>,
  years: readonly number[],
  language: Language,
): Promise<SpecialDays> {
  const data = (await import(/* webpackChunkName: "holidays-general" */ './general-holidays.gen.json')).default;
  const { country, names, missing, officialYears } = sources[region];
  const reasons = new Map<number, string>();

  const add = (day: number, words: Words) => {
    if (weekdayOf(day) >= 5 || !years.includes(fromSerial(day).year)) return;
    const reason = inLanguage(words, language);
    reasons.set(day, reasons.has(day) ? `${reasons.get(day)} / ${reason}` : reason);
  };
  for (const [name, days] of Object.entries(data[country])) for (const day of days) add(day, toWords(name, names));
  for (const [month, day, words] of missing) add(toSerial(2026, month, day), words);

  return {
    rows: [...reasons].sort(([a], [b]) => a - b).map(([specialDay, reason]) => ({ specialDay, dayWeight: 0, reason })),
    provisional: years.filter((year) => year < officialYears[0] || year > officialYears[1]),
  };
}

const SUBSTITUTE = ' (substitute day)';

/** The source's Chinese names mix both scripts, so only its English ones are read. */
function toWords(name: string, names: Readonly<Record<string, Words>>): Words {
  if (name.endsWith(SUBSTITUTE)) return substituteDay(toWords(name.slice(0, -SUBSTITUTE.length), names));
  return names[name] ?? [name, name, name];
}
