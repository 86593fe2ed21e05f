import { faults as en } from './en/faults';
import type { Language } from './language';
import type { Translated } from './translated';
import { faults as zhHans } from './zh-hans/faults';
import { faults as zhHant } from './zh-hant/faults';

export type FaultTexts = Translated<typeof en>;

export const faultTexts: { readonly [L in Language]: FaultTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
