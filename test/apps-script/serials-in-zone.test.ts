import fc from 'fast-check';
import { serialsInZone } from '../../apps-script/functions/serials-in-zone';
import { toSerial } from '../../core/calendar/day-serial';
import { dateInZone, formatInZone, serialInZone } from './time-zones';

const zones = [
  'Asia/Taipei',
  'Asia/Shanghai',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Etc/UTC',
];

function reader(zone: string) {
  const asked = { zone: 0, format: 0 };
  const toSerialOf = serialsInZone({
    zone: () => {
      asked.zone++;
      return zone;
    },
    format: (...of) => {
      asked.format++;
      return formatInZone(...of);
    },
  });
  return { toSerialOf, asked };
}

describe('day serials of dates in a time zone', () => {
  it.each(zones)('law: in %s they equal the serials asked for date by date', (zone) => {
    const { toSerialOf } = reader(zone);
    const instants = fc.integer({ min: Date.UTC(1890, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(instants, (instant) => {
        const date = new Date(instant);
        expect(toSerialOf(date)).toBeCloseTo(serialInZone(date, zone), 7);
      }),
      { numRuns: 500 },
    );
  });

  it.each(zones)('law: in %s a cell with a day comes back as exactly that day', (zone) => {
    const { toSerialOf } = reader(zone);
    fc.assert(
      fc.property(fc.integer({ min: 7_000, max: 73_000 }), (day) => {
        const date = dateInZone(day, zone);
        fc.pre(date !== undefined);
        expect(toSerialOf(date)).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  it.each(zones)('in %s every hour of a week with a clock change has its serial', (zone) => {
    const { toSerialOf } = reader(zone);
    for (let instant = Date.UTC(2024, 0, 1); instant < Date.UTC(2025, 0, 1); instant += 3_600_000) {
      const date = new Date(instant);
      expect(toSerialOf(date)).toBeCloseTo(serialInZone(date, zone), 7);
    }
  });

  it('a day whose midnight is skipped by a clock change is still that day', () => {
    // Cairo goes from 2024-04-25 23:59:59 to 2024-04-26 01:00.
    expect(dateInZone(toSerial(2024, 4, 26), 'Africa/Cairo')).toBeUndefined();
    const first = new Date(Date.UTC(2024, 3, 25, 22));
    expect(Math.floor(reader('Africa/Cairo').toSerialOf(first))).toBe(toSerial(2024, 4, 26));
  });

  it('jump from the 29th to the 31st where a country crossed the date line', () => {
    const { toSerialOf } = reader('Pacific/Apia');
    const eve = Date.UTC(2011, 11, 30, 9, 59, 59);
    expect(Math.floor(toSerialOf(new Date(eve)))).toBe(toSerial(2011, 12, 29));
    expect(toSerialOf(new Date(eve + 1000))).toBe(toSerial(2011, 12, 31));
  });

  it('count days before March 1900 from 1899-12-30, as Sheets does', () => {
    const { toSerialOf } = reader('Etc/UTC');
    const days = [Date.UTC(1899, 11, 30), Date.UTC(1900, 0, 1), Date.UTC(1900, 1, 28), Date.UTC(1900, 2, 1)];
    expect(days.map((day) => toSerialOf(new Date(day)))).toEqual([0, 2, 60, 61]);
    expect(toSerialOf(new Date(Date.UTC(1899, 11, 30, 12)))).toBe(0.5);
  });

  it('keep milliseconds, and are NaN for an invalid date', () => {
    const { toSerialOf } = reader('Asia/Taipei');
    const date = dateInZone(46_000, 'Asia/Taipei')!;
    expect(toSerialOf(new Date(date.getTime() + 43_200_001))).toBeCloseTo(46_000.5 + 1 / 86_400_000, 9);
    expect(toSerialOf(new Date(Number.NaN))).toBeNaN();
  });

  it('cost one call for the zone and about one per week for the time, however many dates there are', () => {
    const { toSerialOf, asked } = reader('America/Los_Angeles');
    const first = Date.UTC(2023, 0, 1);
    for (let n = 0; n < 20_000; n++) toSerialOf(new Date(first + (n % 1095) * 86_400_000 + 28_800_000));
    const weeks = Math.ceil(1095 / 7) + 2;
    const daysInWeeksOfChange = 6 * 7;
    expect(asked.zone).toBe(1);
    expect(asked.format).toBeLessThanOrEqual(weeks + daysInWeeksOfChange);
  });
});
