import type { TypedRow, WorkbookContent } from '../templates/content';
import type { PlainCell } from '../workbook/workbook-plan';

export interface CalendarDay {
  /** Day serial. */
  readonly specialDay: number;
  readonly dayWeight: number;
  readonly reason: string;
}

/** Adds days to the calendar, in order; a day that was typed already stays as it is. */
export function withSpecialDays(content: WorkbookContent, days: readonly CalendarDay[]): WorkbookContent {
  const calendar = content.sheets.get('calendar') ?? {};
  const typed = calendar.tables?.rows ?? [];
  const known = new Set<PlainCell>(typed.map(({ specialDay }) => specialDay ?? null));
  const added = days.filter(({ specialDay }) => !known.has(specialDay)).map((day): TypedRow => ({ ...day }));
  const rows = [...typed, ...added].sort(
    (a, b) => Number(a.specialDay ?? Number.POSITIVE_INFINITY) - Number(b.specialDay ?? Number.POSITIVE_INFINITY),
  );
  const filled = { ...calendar, tables: { ...calendar.tables, rows } };
  return { ...content, sheets: new Map([...content.sheets, ['calendar', filled]]) };
}
