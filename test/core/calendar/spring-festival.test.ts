import { formatDate, toSerial } from '../../../core/calendar/day-serial';
import { festivalWorkdays } from '../../../core/calendar/festival-workdays';
import { springFestival } from '../../../core/calendar/spring-festival';

/**
 * ICU approximates new moons; these two fall within minutes of midnight in Beijing (2027-02-06 23:56,
 * 2030-02-03 00:07), and it picks the day on the wrong side.
 */
const icuIsADayOff: { readonly [year: number]: string } = { 2027: '2027-02-07', 2030: '2030-02-02' };
const known: { readonly [year: number]: string } = { 2027: '2027-02-06', 2030: '2030-02-03' };

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

function newYearByIntl(year: number): string | undefined {
  for (let serial = toSerial(year, 1, 20); serial <= toSerial(year, 2, 22); serial++) {
    const parts = lunar.formatToParts(new Date(`${formatDate(serial)}T00:00:00Z`));
    const value = (type: string) => parts.find((part) => part.type === type)?.value;
    if (value('month') === '1' && value('day') === '1') return formatDate(serial);
  }
  return undefined;
}

describe('springFestival', () => {
  it.each(Array.from({ length: 22 }, (_, i) => 2015 + i))('in %d is on the day of the Chinese calendar', (year) => {
    const day = formatDate(springFestival(year)!);
    if (year in known) {
      expect(day).toBe(known[year]);
      expect([day, icuIsADayOff[year]]).toContain(newYearByIntl(year));
    } else expect(day).toBe(newYearByIntl(year));
  });

  it('is unknown before 2015 and after 2036', () => {
    expect([springFestival(2014), springFestival(2037)]).toEqual([undefined, undefined]);
  });
});

describe('festivalWorkdays', () => {
  it.each([
    [2025, 19, 19],
    [2026, 21, 16],
  ])('in %d are those of the published calendar: %d and %d', (year, january, february) => {
    expect(festivalWorkdays(springFestival(year)!)).toEqual({ january, february });
  });
});
