import Holidays from 'date-holidays';
import { parseDate } from '../core/calendar/day-serial';

const FIRST_YEAR = 2010;
const LAST_YEAR = 2040;

/**
 * Public holidays of Hong Kong and Taiwan, as date-holidays reckons them: by their English name, the serials of their days.
 * The library and its rules weigh three times as much as the rest of the pane, its answers next to nothing.
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
