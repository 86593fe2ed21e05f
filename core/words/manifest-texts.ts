import { manifest as en } from './en/manifest';
import type { Language } from './texts';
import { manifest as zhHans } from './zh-hans/manifest';
import { manifest as zhHant } from './zh-hant/manifest';

export type ManifestTexts = { readonly [K in keyof typeof en]: string };
export type ManifestKey = keyof ManifestTexts;

export const manifestTexts: { readonly [L in Language]: ManifestTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
