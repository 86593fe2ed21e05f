import { periodText } from '../calendar/business-period';
import type { Language } from '../words/language';
import { sheetWords } from '../words/sheet-words';
import type { SheetId } from '../workbook/sheet-id';

/** The name of a sheet until people rename it: Scorecard 2026-03. */
export function defaultName({ template, period }: SheetId, language: Language): string {
  const name = sheetWords(template, language).name;
  return period ? `${name} ${periodText(period)}` : name;
}
