import { sheets as en } from './en/sheets';
import type { Language } from './texts';
import { sheets as zhHans } from './zh-hans/sheets';
import { sheets as zhHant } from './zh-hant/sheets';

export type SheetTexts = { readonly [K in keyof typeof en]: string };

export const sheetTexts: { readonly [L in Language]: SheetTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
