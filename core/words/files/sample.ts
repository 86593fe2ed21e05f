import type { WordFiles } from '../load-words';

export const sample: WordFiles = {
  en: async () => ({ sample: (await import(/* webpackChunkName: "sample-en" */ '../en/sample')).sample }),
  'zh-Hans': async () => ({
    sample: (await import(/* webpackChunkName: "sample-zh-hans" */ '../zh-hans/sample')).sample,
  }),
  'zh-Hant': async () => ({
    sample: (await import(/* webpackChunkName: "sample-zh-hant" */ '../zh-hant/sample')).sample,
  }),
};
