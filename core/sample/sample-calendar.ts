import { toSerial } from '../calendar/day-serial';
import { weekdayOf } from '../calendar/day-weights';
import type { SampleWords } from './sample-words';

type Reason = keyof SampleWords['daysOff'];

/**
 * Month, first and last day off, in mainland China in 2026.
 * @see State Council, schedule of 4 November 2025
 */
const holidays: readonly (readonly [month: number, first: number, last: number, reason: Reason])[] = [
  [1, 1, 3, 'newYear'],
  [2, 15, 23, 'spring'],
  [4, 4, 6, 'tombs'],
  [5, 1, 5, 'labour'],
  [6, 19, 21, 'dragon'],
  [9, 25, 27, 'autumn'],
  [10, 1, 7, 'national'],
];

const makeUpDays: readonly (readonly [month: number, day: number])[] = [
  [1, 4],
  [2, 14],
  [2, 28],
  [5, 9],
  [9, 20],
  [10, 10],
];

/** Weekdays off and weekend workdays in 2026, in order of date. */
export const specialDays: readonly { readonly day: number; readonly weight: number; readonly reason: Reason }[] = [
  ...holidays.flatMap(([month, first, last, reason]) =>
    Array.from({ length: last - first + 1 }, (_, i) => toSerial(2026, month, first + i))
      .filter((day) => weekdayOf(day) < 5)
      .map((day) => ({ day, weight: 0, reason })),
  ),
  ...makeUpDays.map(([month, day]) => ({ day: toSerial(2026, month, day), weight: 1, reason: 'makeUp' as const })),
].sort((a, b) => a.day - b.day);

const weights = new Map(specialDays.map(({ day, weight }) => [day, weight]));

export function isWorkday(day: number): boolean {
  return (weights.get(day) ?? (weekdayOf(day) < 5 ? 1 : 0)) > 0;
}

/** The day itself, or the next workday. */
export function toWorkday(day: number): number {
  let next = day;
  while (!isWorkday(next)) next++;
  return next;
}
