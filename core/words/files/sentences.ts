import type { WordFiles } from '../load-words';

/** Texts of functions and of the pane. */
export const sentences: WordFiles = {
  en: async () => (await import(/* webpackChunkName: "en" */ '../en/sentences')).sentences,
  'zh-Hans': async () => (await import(/* webpackChunkName: "zh-hans" */ '../zh-hans/sentences')).sentences,
  'zh-Hant': async () => (await import(/* webpackChunkName: "zh-hant" */ '../zh-hant/sentences')).sentences,
};
