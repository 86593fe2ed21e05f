import type { SheetKey } from '../words/sheet-words';
import type { OptionKey } from '../words/template-words';
import type { ValueType } from './value-type';

/** A list kept on a sheet, one row per entry. */
export interface SheetList {
  readonly sheet: SheetKey;
  readonly block?: string;
  readonly type?: ValueType;
  readonly id: string;
  /** Columns with the first and the last day; entries outside the sheet's period are left out. */
  readonly from?: string;
  readonly to?: string;
  /** Rows with the same value make one entry. */
  readonly distinct?: true;
  readonly where?: { readonly column: string; readonly is: OptionKey };
}

export const sheetLists = {
  people: { sheet: 'team', id: 'person', from: 'hireDate', to: 'leaveDate' },
  regions: { sheet: 'regions', id: 'region' },
  products: { sheet: 'products', id: 'product' },
  categories: { sheet: 'products', id: 'category', distinct: true },
  customers: { sheet: 'customers', id: 'customer' },
  keyAccounts: { sheet: 'customers', id: 'customer', where: { column: 'isKeyAccount', is: 'yes' } },
  accounts: { sheet: 'accounts', id: 'account' },
  expenseAccounts: { sheet: 'accounts', id: 'account', where: { column: 'accountType', is: 'expense' } },
  partners: { sheet: 'partners', id: 'partner' },
  tiers: { sheet: 'commissionPlan', block: 'tiers', id: 'tierFrom', type: 'money' },
} as const satisfies { readonly [name: string]: SheetList };

/** Lists derived from the calendar and the orders. */
export type DateListName = 'months' | 'monthsToDate' | 'days' | 'weeks' | 'historyMonths';

/** Lists that the templates define. */
export type StaticListName =
  | 'items'
  | 'targetItems'
  | 'weekdays'
  | 'planBlocks'
  | 'grades'
  | 'thisPeriod'
  | 'logs'
  | 'measures'
  | 'checks'
  | 'duties';

export type SheetListName = keyof typeof sheetLists;
export type ListName = SheetListName | DateListName | StaticListName;

export function isSheetList(list: ListName): list is SheetListName {
  return Object.hasOwn(sheetLists, list);
}
