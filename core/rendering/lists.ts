import { fromSerial, toSerial } from '../calendar/day-serial';
import { weekdayOf } from '../calendar/day-weights';
import { monthlySales } from '../history/monthly-sales';
import { typedRows, type WorkbookContent } from '../templates/content';
import type { DateSpan } from '../templates/periods';
import type { Formula, ValueType } from '../templates/template';
import type { OptionKey } from '../words/template-words';
import type { PlainCell } from '../workbook/workbook-plan';

/** One row or one repeated column: what it is known by, what its labels show, and formulas of its own. */
export interface ListEntry {
  readonly id: PlainCell;
  /** The word that it is shown as; the id then is its key. */
  readonly option?: OptionKey;
  readonly cells: { readonly [column: string]: PlainCell };
  readonly formulas?: { readonly [column: string]: Formula };
  readonly type?: ValueType;
  readonly options?: { readonly [column: string]: readonly OptionKey[] };
}

/** A list that stands on a sheet: a row an entry. */
interface SheetList {
  readonly sheet: string;
  readonly block?: string;
  readonly type?: ValueType;
  readonly id: string;
  /** Columns with the first and the last day; entries outside the sheet's period are left out. */
  readonly from?: string;
  readonly to?: string;
  /** One entry for all rows that have the same. */
  readonly distinct?: true;
  readonly where?: { readonly column: string; readonly is: OptionKey };
}

const sheetLists = {
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

const dateLists = ['months', 'monthsToDate', 'quarters', 'days', 'weeks', 'historyMonths'] as const;

export type ListName = keyof typeof sheetLists | (typeof dateLists)[number] | (typeof staticListNames)[number];
/** Lists that lie in the templates themselves. */
const staticListNames = [
  'items',
  'targetItems',
  'weekdays',
  'planBlocks',
  'grades',
  'thisPeriod',
  'logs',
  'measures',
  'checks',
  'duties',
] as const;
export type StaticLists = {
  readonly [L in (typeof staticListNames)[number]]: (content: WorkbookContent) => readonly ListEntry[];
};

export interface ListRequest {
  readonly content: WorkbookContent;
  readonly days: DateSpan | undefined;
  readonly yearStart: number;
  readonly staticLists: StaticLists;
}

export function listEntries(list: ListName, request: ListRequest): readonly ListEntry[] {
  if (list in sheetLists) return fromSheet(sheetLists[list as keyof typeof sheetLists], request);
  if (list in request.staticLists) return request.staticLists[list as keyof StaticLists](request.content);
  return datesOf(list as (typeof dateLists)[number], request);
}

/** The sheet that a list stands on; none where it lies in the calendar or the templates. */
export function listSheet(list: ListName): string | undefined {
  return list in sheetLists ? sheetLists[list as keyof typeof sheetLists].sheet : undefined;
}

function fromSheet(list: SheetList, { content, days, yearStart }: ListRequest): ListEntry[] {
  const span = days ?? yearOf(yearStart);
  const seen = new Set<PlainCell>();
  return typedRows(content, list.sheet, list.block).flatMap((row) => {
    const id = row[list.id] ?? null;
    const isSeen = seen.has(id);
    seen.add(id);
    const isIn =
      id !== null &&
      !isSeen &&
      !(list.where && row[list.where.column] !== list.where.is) &&
      !(list.from && Number(row[list.from] ?? 0) > span.to) &&
      !(list.to && row[list.to] && Number(row[list.to]) < span.from);
    return isIn ? [{ id, cells: list.distinct ? { [list.id]: id } : row, ...(list.type && { type: list.type }) }] : [];
  });
}

function datesOf(list: (typeof dateLists)[number], { content, days, yearStart }: ListRequest): ListEntry[] {
  const { year, month } = fromSerial(yearStart);
  const months = (first: number, count: number, step = 1) =>
    Array.from({ length: count }, (_, i) => toSerial(year, month + first + i * step, 1));
  const entry = (type: ValueType) => (serial: number) => ({
    id: serial,
    cells: { month: serial, date: serial, week: serial },
    type,
  });
  const span = days ?? yearOf(yearStart);
  switch (list) {
    case 'months':
      return months(0, 12).map(entry('month'));
    case 'monthsToDate':
      return months(0, 12)
        .filter((serial) => serial <= span.to)
        .map(entry('month'));
    case 'quarters':
      return months(0, 4, 3).map(entry('month'));
    case 'historyMonths':
      return historyMonths(content, yearStart).map(entry('month'));
    case 'days':
      return Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i).map(entry('date'));
    case 'weeks': {
      const first = span.from - weekdayOf(span.from);
      const count = Math.floor((span.to - first) / 7) + 1;
      return Array.from({ length: count }, (_, i) => first + 7 * i).map(entry('date'));
    }
  }
}

/** Complete months with sales before the year, first to last; an unfinished last one is left out. */
function historyMonths(content: WorkbookContent, yearStart: number): number[] {
  const lines = typedRows(content, 'orders').filter(
    ({ date, amount }) => typeof date === 'number' && date < yearStart && typeof amount === 'number',
  );
  if (lines.length === 0) return [];
  const { totals, firstMonth } = monthlySales(
    Float64Array.from(lines, ({ date }) => Number(date)),
    Float64Array.from(lines, ({ amount }) => Number(amount)),
  );
  const { year, month } = fromSerial(firstMonth);
  return Array.from(totals, (_, i) => toSerial(year, month + i, 1));
}

export function yearOf(yearStart: number): DateSpan {
  const { year, month } = fromSerial(yearStart);
  return { from: yearStart, to: toSerial(year + 1, month, 1) - 1 };
}
