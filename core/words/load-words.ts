import type { Language } from './language';
import { addWords } from './loaded-words';
import type { Vocabulary } from './vocabulary';

/** The files with some of the texts, one per language. */
export type WordFiles = { readonly [L in Language]: () => Promise<Partial<Vocabulary>> };

const files = new Set<WordFiles>();
const spoken = new Set<Language>();

/** Adds files and languages to those requested so far, and loads every requested file in every requested language. */
export async function loadWords(more: readonly WordFiles[], languages: readonly Language[] = []): Promise<void> {
  for (const each of more) files.add(each);
  for (const language of languages) spoken.add(language);
  await Promise.all([...files].flatMap((each) => [...spoken].map((language) => load(each, language))));
}

async function load(each: WordFiles, language: Language): Promise<void> {
  addWords(language, await each[language]());
}
