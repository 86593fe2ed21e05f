import { toSerial } from '../calendar/day-serial';
import type { PlainCell } from '../workbook/workbook-plan';
import type { WorkbookContent } from './content';

/** Where nobody has said which year the workbook plans. */
export const DEFAULT_YEAR_START = toSerial(2026, 1, 1);

export function settingOf({ sheets }: WorkbookContent, field: string): PlainCell {
  return sheets.get('settings')?.fields?.[field] ?? null;
}

/** The first day of the year that the workbook plans. */
export function yearStartOf(content: WorkbookContent): number {
  const typed = settingOf(content, 'yearStart');
  return typeof typed === 'number' ? typed : DEFAULT_YEAR_START;
}
