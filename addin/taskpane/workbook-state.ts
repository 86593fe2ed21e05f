import type { Language } from '../../core/words/language';
import type { SheetSummary } from '../../core/workbook/sheet-host';

/** The pane shows these facts of a workbook without reading all of it. */
export interface WorkbookState {
  readonly sheets: readonly SheetSummary[];
  /** Day serial: the first day of the planned year. */
  readonly yearStart: number;
  /** Day serial: figures are complete up to this day; undefined if Settings names none. */
  readonly asOf: number | undefined;
  /** Undefined if no sheet is ours. */
  readonly language: Language | undefined;
}
