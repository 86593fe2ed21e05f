import Holidays from 'date-holidays';
import { parseDate } from '../core/calendar/day-serial';

const FIRST_YEAR = 2010;
const LAST_YEAR = 2040;

/**
 * Lists the public holidays of Hong Kong and Taiwan that date-holidays calculates: day serials by English name.
 * The library and its rules are three times as large as the rest of the pane; its results are tiny.
 */
export function toGeneralHolidays(): object {
  return Object.fromEntries(['HK', 'TW'].map((country) => [country, daysByName(country)]));
}

function daysByName(country: string): { readonly [name: string]: readonly number[] } {
  const calendar = new Holidays(country, { types: ['public'] });
  const found: Record<string, number[]> = {};
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const { date, name } of calendar.getHolidays(year, 'en')) {
      found[name] ??= [];
      found[name].push(parseDate(date.slice(0, 10))!);
    }
  }
  return found;
}
