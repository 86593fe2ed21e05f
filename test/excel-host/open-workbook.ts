import type { ModelSheet, WorkbookModel } from '../spreadsheet/workbook-model';

/** The workbook of an Excel object. */
export interface OpenWorkbook {
  readonly model: WorkbookModel;
  readonly localNames: Map<string, ReadonlySet<string>>;
  readonly isStructureProtected: boolean;
  readonly takesTextFormatsForText: boolean;
  /** Events that an add-in listens to. */
  readonly watched: Set<'added' | 'deleted'>;
}

export interface OnSheet {
  readonly workbook: OpenWorkbook;
  readonly sheet: ModelSheet;
}
