import { type Language, languages } from '../words/language';
import type { SheetSummary } from '../workbook/sheet-host';

/** The language of most of the workbook's sheets; undefined if none is ours. */
export function languageOf(sheets: readonly SheetSummary[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const { mark } of sheets) {
    const language = languages.find((each) => each === mark?.language);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
