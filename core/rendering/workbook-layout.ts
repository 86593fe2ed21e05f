import type { DateSpan } from '../calendar/business-period';
import type { Language } from '../words/language';
import type { SheetKey } from '../words/sheet-words';
import type { Presence } from './left-out';
import type { SheetLayout } from './sheet-layout';

/** A planned workbook: all its sheets, with the place of everything on them. */
export interface WorkbookLayout {
  readonly language: Language;
  readonly presence: Presence;
  /** The day up to which all figures count. */
  readonly asOf: number;
  /** The business year that the workbook plans. */
  readonly year: DateSpan;
  /** By the text of their ids: orders, scorecard 2026-03. */
  readonly sheets: ReadonlyMap<string, SheetLayout>;
  readonly byTemplate: ReadonlyMap<SheetKey, readonly SheetLayout[]>;
}
