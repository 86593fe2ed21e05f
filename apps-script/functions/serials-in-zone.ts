import { toSerial } from '../../core/calendar/day-serial';
import type { ToSerial } from './to-argument';

/** The parts of Apps Script that know time zones; each call is slow. */
export interface Clock {
  /** The spreadsheet's, not the script's: a date in a cell is midnight there. */
  zone(): string;
  /** As `Utilities.formatDate`. */
  format(date: Date, zone: string, pattern: string): string;
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const LOCAL_TIME = "yyyy-MM-dd'T'HH:mm:ss";

/**
 * Converts dates to day serials in the spreadsheet's time zone, the time of day as a fraction. Calls are few: the zone
 * once, its offset from UTC at both ends of each week with dates, and per date only where these offsets differ.
 */
export function serialsInZone(clock: Clock): ToSerial {
  let zone: string | undefined;
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const second = Math.floor(instant / 1000) * 1000;
    const known = offsets.get(second);
    if (known !== undefined) return known;
    zone ??= clock.zone();
    const offset = Date.parse(`${clock.format(new Date(second), zone, LOCAL_TIME)}Z`) - second;
    offsets.set(second, offset);
    return offset;
  };
  return (date) => {
    const instant = date.getTime();
    if (Number.isNaN(instant)) return instant;
    const week = Math.floor(instant / WEEK) * WEEK;
    const offset = offsetAt(week);
    const local = instant + (offset === offsetAt(week + WEEK) ? offset : offsetAt(instant));
    return toSerial(1970, 1, 1) + local / DAY;
  };
}
