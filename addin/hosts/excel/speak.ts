import { sentences } from '../../../core/words/files/sentences';
import type { Language } from '../../../core/words/language';
import { addWords } from '../../../core/words/loaded-words';

/** Loads what functions say in a language. */
export async function speak(language: Language): Promise<Language> {
  addWords(language, await sentences[language]());
  return language;
}
