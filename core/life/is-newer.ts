import type { Template } from '../templates/template';
import type { SheetSummary } from '../workbook/sheet-host';

/** Whether a later version of Planfold made the sheet: this one does not know what stands on it. */
export function isNewer({ mark }: SheetSummary, templates: readonly Template[]): boolean {
  return templates.some(({ id, version }) => id === mark?.template && mark.version > version);
}
