import type { Template } from '../templates/template';
import type { SheetSummary } from '../workbook/sheet-host';

/** True if a later version of Planfold made the sheet, so that this version cannot read it. */
export function isNewer({ mark }: SheetSummary, templates: readonly Template[]): boolean {
  return templates.some(({ id, version }) => id === mark?.template && mark.version > version);
}
