import { type ErrorKey, fillSlots, type Language } from './texts';

type KnownTexts = { readonly [K in ErrorKey]?: string };

const known: { [L in Language]: KnownTexts } = { en: {}, 'zh-Hans': {}, 'zh-Hant': {} };

export function addErrorTexts(language: Language, texts: KnownTexts): void {
  known[language] = texts;
}

/** The sentence in the language asked for; in English, or the bare key, where its words have not been added. */
export function errorText(
  key: ErrorKey,
  parameters: { readonly [slot: string]: string | number },
  language: Language,
): string {
  return fillSlots(known[language][key] ?? known.en[key] ?? key, parameters);
}
