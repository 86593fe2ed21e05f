import { toSerial } from '../../core/calendar/day-serial';
import { callFunction } from '../../core/call';
import type { BenchRow } from './bench-row';
import { medianTimes } from './measure';

const TOTAL = 1_200_000_000;
const SEASON = [[7.2, 5.1, 8.9, 8.3, 8.4, 8.8, 7.4, 7.6, 9.9, 9.6, 9.2, 9.6]];

export function calendarRows(): BenchRow[] {
  return [tenYearsOfDays()];
}

/** Splits with a seasonality and a hundred holidays. */
function tenYearsOfDays(): BenchRow {
  const start = toSerial(2026, 1, 1);
  const end = toSerial(2035, 12, 31);
  const calendar = Array.from({ length: 100 }, (_, n) => [start + n * 36, 0]);
  const [ours] = medianTimes([() => callFunction('SPLITPERIODS', [TOTAL, start, end, 'day', SEASON, calendar])]) as [
    number,
  ];
  const name = 'SPLITPERIODS 10 years of days, warm, ms (at most)';
  return { name, ours, other: null, ratio: null, target: 20, met: ours <= 20 };
}
