import { errors } from './en/errors';
import { type ErrorKey, fillSlots, type Language } from './texts';

type KnownTexts = { readonly [K in ErrorKey]?: string };

/** What the functions themselves need is here from the start, in English; every-language.ts adds the rest. */
const known: { [L in Language]: KnownTexts } = { en: errors, 'zh-Hans': {}, 'zh-Hant': {} };

export function addErrorTexts(language: Language, texts: KnownTexts): void {
  known[language] = { ...known[language], ...texts };
}

/** The sentence in the language asked for, or in English where its words have not been loaded. */
export function errorText(
  key: ErrorKey,
  parameters: { readonly [slot: string]: string | number },
  language: Language,
): string {
  return fillSlots(known[language][key] ?? known.en[key] ?? key, parameters);
}
