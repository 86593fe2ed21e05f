/** Day serials as Excel counts them since March 1900: 1 = 1900-01-01, 36161 = 1999-01-01. */
const SERIAL_OF_1970 = 25569;
const MILLISECONDS_A_DAY = 86_400_000;

export interface CalendarDate {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  readonly day: number;
}

/** Months and days out of range carry over: month 13 is January of the next year. */
export function toSerial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + SERIAL_OF_1970;
}

export function fromSerial(serial: number): CalendarDate {
  const date = new Date((Math.floor(serial) - SERIAL_OF_1970) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads 1999-04-30 or 1999/4/30; undefined for any other text, or a day that does not exist. */
export function parseDate(text: string): number | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const serial = toSerial(year, month, day);
  const back = fromSerial(serial);
  return back.month === month && back.day === day && year >= 1901 ? serial : undefined;
}

export function formatDate(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
