import type { DateSpan } from '../calendar/business-period';
import { fromSerial, toSerial } from '../calendar/day-serial';
import { weekdayOf } from '../calendar/day-weights';
import { monthlySales } from '../history/monthly-sales';
import { typedRows, type WorkbookContent } from '../templates/content';
import type { ListEntry, StaticLists } from '../templates/list-entry';
import {
  type DateListName,
  isSheetList,
  type ListName,
  type SheetList,
  type StaticListName,
  sheetLists,
} from '../templates/list-names';
import type { ValueType } from '../templates/value-type';
import type { PlainCell } from '../workbook/workbook-plan';

export interface ListRequest {
  readonly content: WorkbookContent;
  /** The days that the sheet covers; the whole year if it has no period. */
  readonly days: DateSpan;
  /** The business year that contains them. */
  readonly year: DateSpan;
  readonly staticLists: StaticLists;
}

export function listEntries(list: ListName, request: ListRequest): readonly ListEntry[] {
  if (isSheetList(list)) return fromSheet(sheetLists[list], request);
  return isStatic(list, request) ? request.staticLists[list](request.content) : datesOf(list, request);
}

function isStatic(list: ListName, { staticLists }: ListRequest): list is StaticListName {
  return Object.hasOwn(staticLists, list);
}

function fromSheet(list: SheetList, { content, days }: ListRequest): ListEntry[] {
  const seen = new Set<PlainCell>();
  return typedRows(content, list.sheet, list.block).flatMap((row) => {
    const id = row[list.id] ?? null;
    const isSeen = seen.has(id);
    seen.add(id);
    const isIn =
      id !== null &&
      !isSeen &&
      !(list.where && row[list.where.column] !== list.where.is) &&
      !(list.from && Number(row[list.from] ?? 0) > days.to) &&
      !(list.to && row[list.to] && Number(row[list.to]) < days.from);
    return isIn ? [{ id, cells: list.distinct ? { [list.id]: id } : row, ...(list.type && { type: list.type }) }] : [];
  });
}

function datesOf(list: DateListName, { content, days, year }: ListRequest): ListEntry[] {
  const first = fromSerial(year.from);
  const months = Array.from({ length: 12 }, (_, i) => toSerial(first.year, first.month + i, 1));
  const entry = (type: ValueType) => (serial: number) => ({
    id: serial,
    cells: { month: serial, date: serial, week: serial },
    type,
  });
  switch (list) {
    case 'months':
      return months.map(entry('month'));
    case 'monthsToDate':
      return months.filter((serial) => serial <= days.to).map(entry('month'));
    case 'historyMonths':
      return historyMonths(content, year.from).map(entry('month'));
    case 'days':
      return Array.from({ length: days.to - days.from + 1 }, (_, i) => days.from + i).map(entry('date'));
    case 'weeks': {
      const monday = days.from - weekdayOf(days.from);
      const count = Math.floor((days.to - monday) / 7) + 1;
      return Array.from({ length: count }, (_, i) => monday + 7 * i).map(entry('date'));
    }
  }
}

/** The months from the first to the last with sales before the year; an unfinished last month is left out. */
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
