import type { Language } from '../core/words/language';

/** The language of what stands in the manifests themselves. */
export const defaultLocale = 'en-us';

/** Excel asks for each area by itself: `zh` alone is not understood everywhere. */
export const otherLocales: readonly { readonly language: Language; readonly locale: string }[] = [
  { language: 'zh-Hans', locale: 'zh-cn' },
  { language: 'zh-Hant', locale: 'zh-tw' },
];
