/** The selling weight of each day: by weekday, except for days that a calendar names. */
export interface DayWeights {
  /** Monday … Sunday. */
  readonly week: Float64Array;
  /** Day serial → weight: 0 a holiday, 0.5 half a day, 1 a make-up day, more a heavy day. */
  readonly exceptions: ReadonlyMap<number, number>;
}

export const EVERY_DAY: DayWeights = { week: Float64Array.of(1, 1, 1, 1, 1, 1, 1), exceptions: new Map() };
export const WEEKDAYS: DayWeights = { week: Float64Array.of(1, 1, 1, 1, 1, 0, 0), exceptions: new Map() };

/** Rounding to this removes the noise of decimal sums: three times 0.1 is 0.3, three times a third is 1. */
const STEPS_A_DAY = 1e9;

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: number): number {
  return (day + 5) % 7;
}

export function dayWeight({ week, exceptions }: DayWeights, day: number): number {
  return exceptions.get(day) ?? week[weekdayOf(day)]!;
}

/**
 * Selling days from the first day to the last, both included. Whole weeks are counted in one step, so a range may be
 * long.
 */
export function countDays({ week, exceptions }: DayWeights, first: number, last: number): number {
  if (last < first) return 0;
  const weeks = Math.floor((last - first + 1) / 7);
  let sum = weeks * week.reduce((total, weight) => total + weight, 0);
  for (let day = first + weeks * 7; day <= last; day++) sum += week[weekdayOf(day)]!;
  for (const [day, weight] of exceptions) {
    if (day >= first && day <= last) sum += weight - week[weekdayOf(day)]!;
  }
  return roundDays(sum);
}

export function roundDays(days: number): number {
  return Math.round(days * STEPS_A_DAY) / STEPS_A_DAY || 0;
}
