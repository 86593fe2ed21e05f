import type * as z from 'zod/mini';
import { checkPlannable } from '../../core/orders/check-plannable';
import type { ParsedOrders } from '../../core/orders/parse-orders';
import { type PlanRequest, toWorkbookContent } from '../../core/orders/to-workbook-content';
import { sampleWorkbook } from '../../core/sample/sample-workbook';
import type { WorkbookContent } from '../../core/templates/content';
import type { Language } from '../../core/words/language';
import { flag, number, path, people, required, text, year } from './options';
import { readOrderFile } from './read-order-file';
import { Refusal } from './refusal';
import { toMonths } from './to-months';

export const sourceOptions = { orders: path, target: number, year, unit: number, months: text, people, sample: flag };

export type SourceOptions = { readonly [K in keyof typeof sourceOptions]?: z.output<(typeof sourceOptions)[K]> };

export interface WorkbookSource {
  readonly contentIn: (language: Language) => WorkbookContent;
  readonly duplicates: ParsedOrders['duplicates'];
}

/** The user's orders and target, or with --sample the made-up company. */
export function readSource(options: SourceOptions): WorkbookSource {
  if (options.sample) {
    for (const name of ['orders', 'target', 'year', 'unit', 'months'] as const)
      if (options[name] !== undefined) throw new Refusal('notWithSample', { option: name });
    const size = options.people === undefined ? undefined : { people: options.people };
    return { contentIn: (language) => sampleWorkbook(language, size), duplicates: undefined };
  }
  if (options.people !== undefined) required(options.sample, 'sample');
  const target = required(options.target, 'target');
  const planned = required(options.year, 'year');
  const months = options.months === undefined ? undefined : toMonths('months', options.months, planned);
  const { lines, duplicates } = readOrderFile(required(options.orders, 'orders'));
  const plan = { orders: lines, year: planned, target, unit: options.unit ?? 1 };
  const request: PlanRequest = { ...plan, ...(months && { months }) };
  checkPlannable(request);
  return { contentIn: (language) => toWorkbookContent(request, language), duplicates };
}
