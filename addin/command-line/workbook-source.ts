import { check } from '../../core/arguments/sheet-error';
import { toSerial } from '../../core/calendar/day-serial';
import type { ParsedOrders } from '../../core/orders/parse-orders';
import { type PlanRequest, toWorkbookContent } from '../../core/orders/to-workbook-content';
import { sampleWorkbook } from '../../core/sample/sample-workbook';
import { targetUnits } from '../../core/splitting/target-units';
import type { WorkbookContent } from '../../core/templates/content';
import type { Language } from '../../core/words/language';
import { type Options, required, toMonths, toNumber, toPeople, toYear } from './options';
import { readOrderFile } from './read-order-file';
import { Refusal } from './refusal';

export const sourceOptions = ['orders', 'target', 'year', 'unit', 'months', 'people'] as const;
export const sourceSwitches = ['sample'] as const;

export interface WorkbookSource {
  readonly contentIn: (language: Language) => WorkbookContent;
  readonly duplicates: ParsedOrders['duplicates'];
}

/** The user's orders and target, or with --sample the made-up company. */
export function readSource(options: Options): WorkbookSource {
  if (options.sample) {
    for (const name of ['orders', 'target', 'year', 'unit', 'months'])
      if (options[name] !== undefined) throw new Refusal('notWithSample', { option: name });
    const size = typeof options.people === 'string' ? { people: toPeople('people', options.people) } : undefined;
    return { contentIn: (language) => sampleWorkbook(language, size), duplicates: undefined };
  }
  if (options.people !== undefined) required(options, 'sample');
  const target = toNumber('target', required(options, 'target'));
  const year = toYear('year', required(options, 'year'));
  const unit = toNumber('unit', typeof options.unit === 'string' ? options.unit : '1');
  const months = typeof options.months === 'string' ? toMonths('months', options.months, year) : undefined;
  const { table, duplicates } = readOrderFile(required(options, 'orders'));
  const request: PlanRequest = { orders: table, year, target, unit, ...(months && { months }) };
  checkPlannable(request);
  return { contentIn: (language) => toWorkbookContent(request, language), duplicates };
}

/** What cannot be split is said before anything is made. */
function checkPlannable({ orders, target, unit, year }: PlanRequest): void {
  targetUnits(target, unit);
  const sales = new Map<string, number>();
  for (const { date, salesperson, amount } of orders.lines) {
    if (date >= toSerial(year - 1, 1, 1) && date < toSerial(year, 1, 1))
      sales.set(salesperson, (sales.get(salesperson) ?? 0) + amount);
  }
  check(
    [...sales.values()].some((amount) => amount > 0),
    'noBaseYear',
    { year: year - 1, next: year },
  );
}
