import type { Language } from './language';
import { wordsIn } from './loaded-words';
import type { Vocabulary } from './vocabulary';

export type PaneTexts = Vocabulary['pane'];

/** The pane's texts, by language; throws for a language that is not loaded. */
export const paneTexts: { readonly [L in Language]: PaneTexts } = {
  get en() {
    return wordsIn('pane', 'en');
  },
  get 'zh-Hans'() {
    return wordsIn('pane', 'zh-Hans');
  },
  get 'zh-Hant'() {
    return wordsIn('pane', 'zh-Hant');
  },
};

/** Each language by its own name. */
export const languageNames: { readonly [L in Language]: string } = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};
