import { pane as en } from './en/pane';
import type { Language } from './texts';
import { pane as zhHans } from './zh-hans/pane';
import { pane as zhHant } from './zh-hant/pane';

export type PaneTexts = { readonly [K in keyof typeof en]: string };

export const paneTexts: { readonly [L in Language]: PaneTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** Each language by its own name. */
export const languageNames: { readonly [L in Language]: string } = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};
