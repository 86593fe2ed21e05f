import { languages } from './language';
import { findWords } from './loaded-words';

/** The English of a word that functions read from a cell, in lower case; what is no such word stays as it is. */
export function toEnglishWord(text: string): string {
  const word = text.trim().toLowerCase();
  const entries = languages.flatMap((language) => Object.entries(findWords('inputs', language)?.scoringWords ?? {}));
  return entries.find(([, said]) => said === word)?.[0] ?? word;
}
