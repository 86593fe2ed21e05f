import { errors as en } from './en/errors';
import { type ErrorKey, type ErrorTexts, fillSlots, type Language } from './texts';
import { errors as zhHans } from './zh-hans/errors';
import { errors as zhHant } from './zh-hant/errors';

export const errorTexts: { readonly [L in Language]: ErrorTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export function errorText(
  key: ErrorKey,
  parameters: { readonly [slot: string]: string | number },
  language: Language,
): string {
  return fillSlots(errorTexts[language][key], parameters);
}
