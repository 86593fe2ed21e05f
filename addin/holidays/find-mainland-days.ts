import { fromSerial, parseDate } from '../../core/calendar/day-serial';
import { weekdayOf } from '../../core/calendar/day-weights';
import type { Language } from '../../core/words/language';
import { wordsIn } from '../../core/words/loaded-words';
import type { SpecialDays } from './special-days';

/**
 * Finds weekdays off and weekend workdays in mainland China.
 *
 * Reads the package's data instead of calling its functions: in 1.5.7 those are a day early west of Greenwich.
 */
export async function findMainlandDays(years: readonly number[], language: Language): Promise<SpecialDays> {
  const data = (await import(/* webpackChunkName: "holidays-mainland" */ 'chinese-days/dist/chinese-days.json'))
    .default;
  const { mainland, makeUp } = wordsIn('holidays', language);
  const scheduled = daysIn(data.holidays);
  const known = new Set(scheduled.map(({ day }) => fromSerial(day).year));

  const off = scheduled
    .filter(({ day }) => weekdayOf(day) < 5)
    .map(({ day, name }) => ({ specialDay: day, dayWeight: 0, reason: toReason(name, mainland, language) }));
  const worked = daysIn(data.workdays)
    .filter(({ day }) => weekdayOf(day) >= 5)
    .map(({ day }) => ({ specialDay: day, dayWeight: 1, reason: makeUp }));

  return {
    rows: [...off, ...worked]
      .filter(({ specialDay }) => years.includes(fromSerial(specialDay).year))
      .sort((a, b) => a.specialDay - b.specialDay),
    provisional: years.filter((year) => !known.has(year)),
  };
}

function daysIn(names: Readonly<Record<string, string>>): { readonly day: number; readonly name: string }[] {
  return Object.entries(names).map(([date, name]) => ({ day: parseDate(date)!, name }));
}

/** The source writes "Labour Day,劳动节,2": English, Simplified Chinese, days off by law. */
function toReason(name: string, names: { readonly [english: string]: string }, language: Language): string {
  const [english = name, chinese = name] = name.split(',');
  return names[english] ?? (language === 'en' ? english : chinese);
}
