import type { WordFiles } from '../load-words';

export const content: WordFiles = {
  en: async () => (await import(/* webpackChunkName: "words-en" */ '../en/content')).content,
  'zh-Hans': async () => (await import(/* webpackChunkName: "words-zh-hans" */ '../zh-hans/content')).content,
  'zh-Hant': async () => (await import(/* webpackChunkName: "words-zh-hant" */ '../zh-hant/content')).content,
};
