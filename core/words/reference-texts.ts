import { reference as en } from './en/reference';
import type { Language } from './language';
import type { Translated } from './translated';
import { reference as zhHans } from './zh-hans/reference';
import { reference as zhHant } from './zh-hant/reference';

export type ReferenceTexts = Translated<typeof en>;

export const referenceTexts: { readonly [L in Language]: ReferenceTexts } = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
