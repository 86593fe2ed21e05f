import { noteText } from '../language/templates/template-words';
import { type Language, languages } from '../language/texts';
import { KEY_COLUMN } from '../rendering/layout';
import type { SheetSummary } from '../workbook/sheet-host';
import type { SheetCells } from './read-content';

/** Whether a sheet says that its company is made up. */
export function isMadeUp(sheets: readonly SheetCells[]): boolean {
  return sheets.some(({ values }) => {
    const remarks = values.find((row) => row[KEY_COLUMN - 1] === 'remarks')?.[KEY_COLUMN];
    return typeof remarks === 'string' && languages.some((each) => remarks.startsWith(noteText('madeUp', each)));
  });
}

/** The language that most of a workbook's sheets are in; undefined where none is ours. */
export function languageOf(sheets: readonly SheetSummary[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const { mark } of sheets) {
    const language = languages.find((each) => each === mark?.language);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
