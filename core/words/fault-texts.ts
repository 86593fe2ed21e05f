import { faults as en } from './en/faults';
import type { Language } from './texts';
import { faults as zhHans } from './zh-hans/faults';
import { faults as zhHant } from './zh-hant/faults';

export type FaultTexts = { readonly [K in keyof typeof en]: string };

export const faultTexts: { readonly [L in Language]: FaultTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
