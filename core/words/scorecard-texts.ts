import type { Language } from './language';
import { wordsIn } from './loaded-words';
import type { Vocabulary } from './vocabulary';

export type ItemKey = keyof Vocabulary['scorecardItems'];

/** Names of the items of the default card. */
export function scorecardTexts(language: Language): Vocabulary['scorecardItems'] {
  return wordsIn('scorecardItems', language);
}
