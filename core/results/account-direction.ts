import { findWords } from '../words/loaded-words';

/** 1 if more is favourable, −1 if less is; undefined for a word that names no account type in any language. */
export function accountDirection(accountType: string): 1 | -1 | undefined {
  return findWords('inputs', 'en')?.directions.get(accountType.trim().toLowerCase());
}
