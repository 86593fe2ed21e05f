import { findWords } from './loaded-words';

/** Translates a word read from a cell to English, in lower case; an unknown word stays as it is. */
export function toEnglishWord(text: string): string {
  const word = text.trim().toLowerCase();
  return findWords('inputs', 'en')?.english.get(word) ?? word;
}
