const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Like `Utilities.formatDate`, for the only pattern in use. */
export function formatInZone(date: Date, zone: string, pattern: string): string {
  if (pattern !== "yyyy-MM-dd'T'HH:mm:ss") throw new Error(`No such pattern here: ${pattern}`);
  const format = formats.get(zone) ?? newFormat(zone);
  formats.set(zone, format);
  const part = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${part.year!.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  });
}

/** Day and time of day in a zone as a serial, asked for this one date. */
export function serialInZone(date: Date, zone: string): number {
  const milliseconds = ((date.getTime() % 1000) + 1000) % 1000;
  const local = Date.parse(`${formatInZone(date, zone, "yyyy-MM-dd'T'HH:mm:ss")}Z`) + milliseconds;
  return local / DAY + SERIAL_OF_1970;
}

/** The instant that a cell with this serial holds in a zone; undefined where a clock change skips it. */
export function dateInZone(serial: number, zone: string): Date | undefined {
  const local = Math.round((serial - SERIAL_OF_1970) * DAY);
  for (const around of [local, local - DAY, local + DAY]) {
    const offset = Math.round((serialInZone(new Date(around), zone) - SERIAL_OF_1970) * DAY) - around;
    const date = new Date(local - offset);
    if (Math.abs(serialInZone(date, zone) - serial) < 1e-7) return date;
  }
  return undefined;
}
