import { type Language, languages } from './language';
import { findWords, wordsIn } from './loaded-words';
import type { Vocabulary } from './vocabulary';

export type SheetKey = keyof Vocabulary['sheets'];

/** The name and the purpose of a sheet. */
export interface SheetWords {
  readonly name: string;
  readonly purpose: string;
}

export function sheetWords(key: SheetKey, language: Language): SheetWords {
  return wordsIn('sheets', language)[key];
}

/** True if the text is the key of a sheet. Needs the sheets' texts of any one language. */
export function isSheetKey(text: string): text is SheetKey {
  const loaded = languages.find((language) => findWords('sheets', language));
  return Object.hasOwn(wordsIn('sheets', loaded ?? 'en'), text);
}
