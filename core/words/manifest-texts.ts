import { manifest as en } from './en/manifest';
import type { Language } from './language';
import type { Translated } from './translated';
import { manifest as zhHans } from './zh-hans/manifest';
import { manifest as zhHant } from './zh-hant/manifest';

export type ManifestTexts = Translated<typeof en>;
export type ManifestKey = keyof ManifestTexts;

export const manifestTexts: { readonly [L in Language]: ManifestTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
