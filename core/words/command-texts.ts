import { commands as en } from './en/commands';
import type { Language } from './texts';
import { commands as zhHans } from './zh-hans/commands';
import { commands as zhHant } from './zh-hant/commands';

export type CommandTexts = { readonly [K in keyof typeof en]: string };

export const commandTexts: { readonly [L in Language]: CommandTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
