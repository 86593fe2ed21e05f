import { commands as en } from './en/commands';
import type { Language } from './language';
import type { Translated } from './translated';
import { commands as zhHans } from './zh-hans/commands';
import { commands as zhHant } from './zh-hant/commands';

export type CommandTexts = Translated<typeof en>;

export const commandTexts: { readonly [L in Language]: CommandTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
