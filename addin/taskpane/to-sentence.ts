import { paneTexts } from '../../core/language/pane-texts';
import { fillSlots, type Language } from '../../core/language/texts';
import { SheetError } from '../../core/sheet-error';

/** What went wrong, in one sentence of the pane's language. */
export function toSentence(error: unknown, language: Language): string {
  if (error instanceof SheetError) return error.in(language).message;
  return fillSlots(paneTexts[language].failed, { message: error instanceof Error ? error.message : String(error) });
}
