import { parsePeriod, periodAt, periodsOf, periodText } from '../../core/calendar/business-period';
import { fromSerial } from '../../core/calendar/day-serial';
import type { PresentSheets } from '../../core/life/missing-sheets';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';
import type { PaneTexts } from '../../core/words/pane-texts';
import { sheetWords } from '../../core/words/sheet-words';
import type { SheetSummary } from '../../core/workbook/sheet-host';
import { toSheetId } from '../../core/workbook/sheet-id';
import type { ListedSheet } from './sheet-list';
import type { WorkbookState } from './workbook-state';

export type Status = 'absent' | 'present' | 'several' | 'closed' | 'older';

export function statusOf(template: ListedSheet, sheets: readonly SheetSummary[]): Status {
  if (sheets.length === 0) return 'absent';
  if (sheets.every(({ mark }) => mark!.closed)) return 'closed';
  if (sheets.some(({ mark }) => !mark!.closed && mark!.version < template.version)) return 'older';
  return sheets.length > 1 ? 'several' : 'present';
}

export function statusText(status: Status, count: number, words: PaneTexts): string {
  const texts: { readonly [S in Status]: string } = {
    absent: words.stateAbsent,
    present: words.statePresent,
    several: fillSlots(words.stateSeveral, { count }),
    closed: words.stateClosed,
    older: words.stateOlder,
  };
  return texts[status];
}

export function sheetsOf({ id }: ListedSheet, { sheets }: WorkbookState): readonly SheetSummary[] {
  return sheets.filter(({ mark }) => mark?.template === id);
}

/** Planfold's sheets in the workbook, from which core decides what a new sheet brings along. */
export function presentSheets({ sheets, yearStart, asOf }: WorkbookState): PresentSheets {
  return { ids: sheets.flatMap(({ mark }) => (mark && toSheetId(mark)) ?? []), yearStart, asOf };
}

/** The periods of the workbook's year, and the one that its figures reach. */
export function periodChoice(
  { period }: ListedSheet,
  { yearStart, asOf }: WorkbookState,
): { readonly periods: readonly string[]; readonly current: string } {
  if (!period) return { periods: [], current: '' };
  const { year, month: firstMonth } = fromSerial(yearStart);
  const periods = periodsOf(period, year, firstMonth).map(periodText);
  const reached = asOf === undefined ? '' : periodText(periodAt(period, asOf, firstMonth));
  return { periods, current: periods.includes(reached) ? reached : periods[0]! };
}

/** Months with sheets that are not closed, earliest first. */
export function openMonths({ sheets }: WorkbookState): readonly string[] {
  const periods = sheets.flatMap(({ mark }) =>
    mark && !mark.closed && parsePeriod(mark.period)?.kind === 'month' ? [mark.period] : [],
  );
  return [...new Set(periods)].sort();
}

export function nameOf({ id }: Pick<ListedSheet, 'id'>, language: Language): string {
  return sheetWords(id, language).name;
}

export function purposeOf({ id }: ListedSheet, language: Language): string {
  return sheetWords(id, language).purpose;
}
