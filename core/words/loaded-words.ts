import type { Language } from './language';
import type { Topic, Vocabulary } from './vocabulary';

const loaded: { readonly [L in Language]: Partial<Vocabulary> } = { en: {}, 'zh-Hans': {}, 'zh-Hant': {} };

/** Registers texts of a language. */
export function addWords(language: Language, words: Partial<Vocabulary>): void {
  Object.assign(loaded[language], words);
}

export function findWords<T extends Topic>(topic: T, language: Language): Vocabulary[T] | undefined {
  return loaded[language][topic];
}

/** Texts of a loaded language. */
export function wordsIn<T extends Topic>(topic: T, language: Language): Vocabulary[T] {
  const words = findWords(topic, language);
  if (!words) throw new Error(`No ${topic} in ${language}`);
  return words;
}
