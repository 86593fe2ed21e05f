import type { results } from './en/results';
import type { Language } from './texts';

export type ResultTexts = { readonly [K in keyof typeof results]: string };

/** Filled by addSentences: a function that writes words is called when those of its language are there. */
export const resultTexts = {} as { [L in Language]: ResultTexts };

export function addResultTexts(language: Language, texts: ResultTexts): void {
  resultTexts[language] = texts;
}
