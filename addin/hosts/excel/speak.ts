import { addSentences, type Sentences } from '../../../core/words/add-sentences';
import type { Language } from '../../../core/words/texts';

const sentencesOf: { readonly [L in Language]: () => Promise<{ readonly sentences: Sentences }> } = {
  en: () => import(/* webpackChunkName: "en" */ '../../../core/words/en/sentences'),
  'zh-Hans': () => import(/* webpackChunkName: "zh-hans" */ '../../../core/words/zh-hans/sentences'),
  'zh-Hant': () => import(/* webpackChunkName: "zh-hant" */ '../../../core/words/zh-hant/sentences'),
};

/** Loads what functions say in a language. */
export async function speak(language: Language): Promise<Language> {
  addSentences(language, (await sentencesOf[language]()).sentences);
  return language;
}
