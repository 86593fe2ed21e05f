import type { Language } from '../core/words/language';

/** The language of the texts in the manifests themselves. */
export const defaultLocale = 'en-us';

/** Excel asks for each region separately: plain `zh` does not work everywhere. */
export const otherLocales: readonly { readonly language: Language; readonly locale: string }[] = [
  { language: 'zh-Hans', locale: 'zh-cn' },
  { language: 'zh-Hant', locale: 'zh-tw' },
];
