import type { DateSpan } from '../calendar/business-period';
import type { SheetContent } from '../templates/content';
import type { Template } from '../templates/template';
import type { SheetId } from '../workbook/sheet-id';
import type { LeftOut } from './left-out';
import type { PlacedBlock } from './placed-blocks';

/** A planned sheet, with the place of everything on it. */
export interface SheetLayout {
  readonly id: SheetId;
  readonly template: Template;
  readonly name: string;
  /** The days of its period. */
  readonly days: DateSpan | undefined;
  /** The business year that contains its period; without a period, the one that the workbook plans. */
  readonly year: DateSpan;
  readonly content: SheetContent;
  readonly blocks: readonly PlacedBlock[];
  readonly leftOut: LeftOut;
  readonly lastRow: number;
  readonly lastColumn: number;
}
