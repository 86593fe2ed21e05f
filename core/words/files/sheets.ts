import type { WordFiles } from '../load-words';

export const sheets: WordFiles = {
  en: async () => ({ sheets: (await import(/* webpackChunkName: "names-en" */ '../en/sheets')).sheets }),
  'zh-Hans': async () => ({
    sheets: (await import(/* webpackChunkName: "names-zh-hans" */ '../zh-hans/sheets')).sheets,
  }),
  'zh-Hant': async () => ({
    sheets: (await import(/* webpackChunkName: "names-zh-hant" */ '../zh-hant/sheets')).sheets,
  }),
};
