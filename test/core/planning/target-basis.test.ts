import { toSerial } from '../../../core/calendar/day-serial';
import { springFestival } from '../../../core/calendar/spring-festival';
import type { OrderLine } from '../../../core/orders/order-table';
import { toTargetBasis } from '../../../core/planning/target-basis';
import { sampleCompany } from '../../../core/sample/sample-company';

const line = (date: number, amount: number, salesperson = 'Ann'): OrderLine => ({
  orderId: date,
  date,
  salesperson,
  customer: 'Inn',
  amount,
  others: [],
});

const daily = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => line(from + i, 100 + 50 * Math.sin((from + i) / 58)));

describe('toTargetBasis', () => {
  it('reports an unfinished last month and leaves it out of the seasonality', () => {
    const whole = daily(toSerial(1996, 1, 1), toSerial(1998, 4, 30));
    const more = [...whole, ...daily(toSerial(1998, 5, 1), toSerial(1998, 5, 6))];
    const basis = toTargetBasis(more, 1999);
    expect(basis.leftOut).toEqual({ month: toSerial(1998, 5, 1), days: 6 });
    expect([basis.firstMonth, basis.lastMonth]).toEqual([toSerial(1996, 1, 1), toSerial(1998, 4, 1)]);
    expect(basis.seasonality).toEqual(toTargetBasis(whole, 1999).seasonality);
    expect(toTargetBasis(whole, 1999).leftOut).toBeUndefined();
  });

  it('has equal months where history supports no others', () => {
    const { seasonality, reliability } = toTargetBasis(daily(toSerial(1998, 2, 1), toSerial(1998, 12, 31)), 1999);
    expect(Math.max(...seasonality) - Math.min(...seasonality)).toBeLessThanOrEqual(1.1e-6);
    expect(reliability).toBe(0);
  });

  it('follows the Spring Festival only where it is given one', () => {
    const { lines } = sampleCompany().orders;
    const [plain, early, late] = [undefined, 2025, 2026].map((year) =>
      toTargetBasis(lines, 2026, year === undefined ? undefined : springFestival(year)),
    );
    expect(late!.seasonality[0]).toBeGreaterThan(early!.seasonality[0]!);
    expect(late!.seasonality.slice(2)).toEqual(early!.seasonality.slice(2));
    expect(plain!.seasonality[0]).not.toBe(late!.seasonality[0]);
  });
});
