import { findWords } from './loaded-words';

/** The English of a word that functions read from a cell, in lower case; what is no such word stays as it is. */
export function toEnglishWord(text: string): string {
  const word = text.trim().toLowerCase();
  return findWords('inputs', 'en')?.english.get(word) ?? word;
}
