import type { Language } from '../texts';

/** English, Simplified Chinese, Traditional Chinese (Taiwan). */
export type Words = readonly [en: string, zhHans: string, zhHant: string];

const place: { readonly [L in Language]: 0 | 1 | 2 } = { en: 0, 'zh-Hans': 1, 'zh-Hant': 2 };

export function inLanguage(words: Words, language: Language): string {
  return words[place[language]];
}
