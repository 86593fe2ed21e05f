import { type Language, languages } from './language';
import { findWords, wordsIn } from './loaded-words';
import type { Vocabulary } from './vocabulary';

export type SheetKey = keyof Vocabulary['sheets'];

/** What a sheet is called and what it is for. */
export interface SheetWords {
  readonly name: string;
  readonly purpose: string;
}

export function sheetWords(key: SheetKey, language: Language): SheetWords {
  return wordsIn('sheets', language)[key];
}

/** Whether the text is the key of a sheet. It takes the sheets' words of some language to know. */
export function isSheetKey(text: string): text is SheetKey {
  const loaded = languages.find((language) => findWords('sheets', language));
  return Object.hasOwn(wordsIn('sheets', loaded ?? 'en'), text);
}
