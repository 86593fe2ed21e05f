import { results as en } from './en/results';
import type { Language } from './texts';
import { results as zhHans } from './zh-hans/results';
import { results as zhHant } from './zh-hant/results';

export type ResultTexts = { readonly [K in keyof typeof en]: string };

export const resultTexts: { readonly [L in Language]: ResultTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
