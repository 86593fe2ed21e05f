import { checkPlannable } from '../../core/orders/check-plannable';
import type { ParsedOrders } from '../../core/orders/parse-orders';
import { type PlanRequest, toWorkbookContent } from '../../core/orders/to-workbook-content';
import { sampleWorkbook } from '../../core/sample/sample-workbook';
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
  const { lines, duplicates } = readOrderFile(required(options, 'orders'));
  const request: PlanRequest = { orders: lines, year, target, unit, ...(months && { months }) };
  checkPlannable(request);
  return { contentIn: (language) => toWorkbookContent(request, language), duplicates };
}
