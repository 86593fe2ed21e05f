import type { Words } from './templates/words';
import type { Language } from './texts';

type LoadTexts = () => Promise<{ readonly default: readonly string[] }>;

const place: { readonly [L in Language]: number } = { en: 0, 'zh-Hans': 1, 'zh-Hant': 2 };
const spoken = new Set<Language>();
const sources: { readonly triples: string[][]; readonly load: { readonly [L in Language]: LoadTexts } }[] = [];

/**
 * Where the build has taken the words out of a file, a language at a time: the file's words, blank until they are loaded.
 * What tools/words-by-language.cjs writes calls this; where no build has been at work, words are where they are written.
 */
export function wordsOf(count: number, load: { readonly [L in Language]: LoadTexts }): readonly Words[] {
  const triples = Array.from({ length: count }, () => new Array<string>(3));
  sources.push({ triples, load });
  return triples as unknown as readonly Words[];
}

/** Loads the words of these languages, and of those asked for before, for all files that are there by now. */
export async function loadWords(languages: readonly Language[]): Promise<void> {
  for (const language of languages) spoken.add(language);
  await Promise.all(sources.flatMap((source) => [...spoken].map((language) => load(source, language))));
}

async function load({ triples, load: texts }: (typeof sources)[number], language: Language): Promise<void> {
  (await texts[language]()).default.forEach((text, i) => {
    triples[i]![place[language]] = text;
  });
}
