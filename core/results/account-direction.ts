import { languages } from '../words/language';
import { findWords } from '../words/loaded-words';

/** 1 where more is favourable, −1 where less is, undefined for a word that is no known account type in any language. */
export function accountDirection(accountType: string): 1 | -1 | undefined {
  const word = accountType.trim().toLowerCase();
  for (const language of languages) {
    const types = findWords('inputs', language)?.accountTypes;
    if (types?.higherIsBetter.includes(word)) return 1;
    if (types?.lowerIsBetter.includes(word)) return -1;
  }
  return undefined;
}
