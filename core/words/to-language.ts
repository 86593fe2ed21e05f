import { type Language, languages } from './language';

/** The language for a host's language tag: zh-HK is Traditional Chinese, fr-FR English. */
export function toLanguage(tag: string): Language {
  const exact = languages.find((code) => code.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  if (!/^zh/i.test(tag)) return 'en';
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}
