import { toSerial } from '../../../core/calendar/day-serial';

/** A government's published schedule for a year: [month, day] or [month, first day, last day]. */
export interface OfficialSchedule {
  readonly name: string;
  readonly source: string;
  readonly year: number;
  readonly daysOff: readonly (readonly [number, number, number?])[];
  readonly makeUpDays: readonly (readonly [number, number])[];
  /** Working days, January … December. */
  readonly workingDays: readonly number[];
}

export const mainland2025: OfficialSchedule = {
  name: 'Mainland China 2025',
  source: 'State Council, holiday arrangement for 2025, issued 12 November 2024',
  year: 2025,
  daysOff: [
    [1, 1],
    [1, 28, 31],
    [2, 1, 4],
    [4, 4, 6],
    [5, 1, 5],
    [5, 31],
    [6, 1, 2],
    [10, 1, 8],
  ],
  makeUpDays: [
    [1, 26],
    [2, 8],
    [4, 27],
    [9, 28],
    [10, 11],
  ],
  workingDays: [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23],
};

export const mainland2026: OfficialSchedule = {
  name: 'Mainland China 2026',
  source:
    'State Council, holiday arrangement for 2026, issued 4 November 2025 (politics.gmw.cn/2025-11/04/content_38391083.htm)',
  year: 2026,
  daysOff: [
    [1, 1, 3],
    [2, 15, 23],
    [4, 4, 6],
    [5, 1, 5],
    [6, 19, 21],
    [9, 25, 27],
    [10, 1, 7],
  ],
  makeUpDays: [
    [1, 4],
    [2, 14],
    [2, 28],
    [5, 9],
    [9, 20],
    [10, 10],
  ],
  workingDays: [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23],
};

export const taiwan2026: OfficialSchedule = {
  name: 'Taiwan 2026',
  // No list of changes contains 1 January, but the official 120 days off include it.
  source: 'Taiwan office calendar for 2026, 120 days off, no make-up days (ycjh.chc.edu.tw/posts/1127)',
  year: 2026,
  daysOff: [
    [1, 1],
    [2, 14, 22],
    [2, 27],
    [4, 3],
    [4, 6],
    [5, 1],
    [6, 19],
    [9, 25],
    [9, 28],
    [10, 9],
    [10, 26],
    [12, 25],
  ],
  makeUpDays: [],
  workingDays: [21, 14, 22, 20, 20, 21, 23, 21, 20, 20, 21, 22],
};

export function holidaysOf({ year, daysOff }: OfficialSchedule): number[] {
  return daysOff.flatMap(([month, first, last = first]) =>
    Array.from({ length: last - first + 1 }, (_, n) => toSerial(year, month, first + n)),
  );
}

/** As the calendar argument: date and day weight. */
export function calendarOf(schedule: OfficialSchedule): [number, number][] {
  const makeUp = schedule.makeUpDays.map(([month, day]): [number, number] => [toSerial(schedule.year, month, day), 1]);
  return [...holidaysOf(schedule).map((day): [number, number] => [day, 0]), ...makeUp];
}
