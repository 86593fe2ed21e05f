import { periodText } from '../calendar/business-period';
import { sheetWords } from '../words/templates/sheet-words';
import { inLanguage } from '../words/templates/words';
import type { Language } from '../words/texts';
import type { SheetId } from '../workbook/sheet-id';

/** What a sheet is called until people name it: Scorecard 2026-03. */
export function defaultName({ template, period }: SheetId, language: Language): string {
  const name = inLanguage(sheetWords(template).name, language);
  return period ? `${name} ${periodText(period)}` : name;
}
