import { menu as en } from './en/menu';
import type { Language } from './texts';
import { menu as zhHans } from './zh-hans/menu';
import { menu as zhHant } from './zh-hant/menu';

export type MenuTexts = { readonly [K in keyof typeof en]: string };

export const menuTexts: { readonly [L in Language]: MenuTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
