import type { ParsedOrders } from '../../core/orders/parse-orders';
import { sampleCompany } from '../../core/sample/sample-company';
import type { WorkbookSource } from '../../core/workbook/render-workbook';
import { type Options, required, toNumber, toYear } from './options';
import { readOrderFile } from './read-order-file';

export const sourceOptions = ['orders', 'target', 'year', 'unit'] as const;

export interface NamedSource {
  readonly source: WorkbookSource;
  readonly duplicates: ParsedOrders['duplicates'];
}

/** The user's orders and target; without --orders the made-up sample company. */
export function toWorkbookSource(options: Options): NamedSource {
  if (options.orders === undefined) return { source: sampleCompany(), duplicates: undefined };
  const target = toNumber('target', required(options, 'target'));
  const year = toYear('year', required(options, 'year'));
  const unit = toNumber('unit', typeof options.unit === 'string' ? options.unit : '1');
  const { table, duplicates } = readOrderFile(required(options, 'orders'));
  return { source: { orders: table, year, target, unit, isMadeUp: false }, duplicates };
}
