import { menu as en } from './en/menu';
import type { Language } from './language';
import type { Translated } from './translated';
import { menu as zhHans } from './zh-hans/menu';
import { menu as zhHant } from './zh-hant/menu';

export type MenuTexts = Translated<typeof en>;

export const menuTexts: { readonly [L in Language]: MenuTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
