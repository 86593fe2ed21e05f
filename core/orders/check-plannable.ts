import { check } from '../arguments/sheet-error';
import { toSerial } from '../calendar/day-serial';
import { targetUnits } from '../splitting/target-units';
import type { PlanRequest } from './to-workbook-content';

/** Throws SheetError where the target cannot be split: nobody sold anything in the year before, or the unit does not fit. */
export function checkPlannable({ orders, target, unit, year }: PlanRequest): void {
  targetUnits(target, unit);
  const sales = new Map<string, number>();
  for (const { date, person, amount } of orders) {
    if (date >= toSerial(year - 1, 1, 1) && date < toSerial(year, 1, 1))
      sales.set(person, (sales.get(person) ?? 0) + amount);
  }
  check(
    [...sales.values()].some((amount) => amount > 0),
    'noBaseYear',
    { year: year - 1, next: year },
  );
}
