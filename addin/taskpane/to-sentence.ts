import { SheetError } from '../../core/arguments/sheet-error';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';
import { paneTexts } from '../../core/words/pane-texts';

/** Describes an error in one sentence, in the pane's language. */
export function toSentence(error: unknown, language: Language): string {
  if (error instanceof SheetError) return error.in(language).message;
  return fillSlots(paneTexts[language].failed, { message: error instanceof Error ? error.message : String(error) });
}
