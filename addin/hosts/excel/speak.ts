import { addSentences, type Sentences } from '../../../core/language/add-sentences';
import type { Language } from '../../../core/language/texts';

const sentencesOf: { readonly [L in Language]: () => Promise<{ readonly sentences: Sentences }> } = {
  en: () => import(/* webpackChunkName: "en" */ '../../../core/language/en/sentences'),
  'zh-Hans': () => import(/* webpackChunkName: "zh-hans" */ '../../../core/language/zh-hans/sentences'),
  'zh-Hant': () => import(/* webpackChunkName: "zh-hant" */ '../../../core/language/zh-hant/sentences'),
};

/** Loads what functions say in a language. */
export async function speak(language: Language): Promise<Language> {
  addSentences(language, (await sentencesOf[language]()).sentences);
  return language;
}
