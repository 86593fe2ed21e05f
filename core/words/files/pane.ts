import type { WordFiles } from '../load-words';

export const pane: WordFiles = {
  en: async () => ({ pane: (await import(/* webpackChunkName: "pane-en" */ '../en/pane')).pane }),
  'zh-Hans': async () => ({ pane: (await import(/* webpackChunkName: "pane-zh-hans" */ '../zh-hans/pane')).pane }),
  'zh-Hant': async () => ({ pane: (await import(/* webpackChunkName: "pane-zh-hant" */ '../zh-hant/pane')).pane }),
};
