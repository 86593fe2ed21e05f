import type { Language } from './language';
import { wordsIn } from './loaded-words';
import type { Vocabulary } from './vocabulary';

export type ResultTexts = Vocabulary['results'];

/** Words that functions write into cells. */
export function resultTexts(language: Language): ResultTexts {
  return wordsIn('results', language);
}
