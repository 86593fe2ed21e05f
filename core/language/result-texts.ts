import { results as en } from './en/results';
import type { Language } from './texts';

export type ResultTexts = { readonly [K in keyof typeof en]: string };

const known: { [L in Language]: ResultTexts } = { en, 'zh-Hans': en, 'zh-Hant': en };

/** English stands in for a language whose words have not been loaded; every-language.ts loads them. */
export const resultTexts: { readonly [L in Language]: ResultTexts } = known;

export function addResultTexts(language: Language, texts: ResultTexts): void {
  known[language] = texts;
}
