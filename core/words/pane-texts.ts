import type { pane } from './en/pane';
import type { Language } from './texts';

export type PaneTexts = { readonly [K in keyof typeof pane]: string };

/** Filled before the pane is drawn: by every-pane-text.ts, or by a host that loads the language it speaks. */
export const paneTexts = {} as { [L in Language]: PaneTexts };

export function addPaneTexts(language: Language, texts: PaneTexts): void {
  paneTexts[language] = texts;
}

/** Each language by its own name. */
export const languageNames: { readonly [L in Language]: string } = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};
