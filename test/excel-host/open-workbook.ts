import type { ModelSheet, WorkbookModel } from '../spreadsheet/workbook-model';

/** The workbook that an object of Excel's belongs to. */
export interface OpenWorkbook {
  readonly model: WorkbookModel;
  readonly localNames: Map<string, ReadonlySet<string>>;
  readonly isStructureProtected: boolean;
  readonly takesTextFormatsForText: boolean;
  /** What an add-in wants to be told of. */
  readonly watched: Set<'added' | 'deleted'>;
}

export interface OnSheet {
  readonly workbook: OpenWorkbook;
  readonly sheet: ModelSheet;
}
