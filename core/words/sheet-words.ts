import type { Language } from './language';
import { wordsIn } from './loaded-words';
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
