import { functions as en } from './en/functions';
import type { Language } from './language';
import type { Translated } from './translated';
import { functions as zhHans } from './zh-hans/functions';
import { functions as zhHant } from './zh-hant/functions';

export type FunctionTexts = Translated<typeof en>;

export const functionTexts: { readonly [L in Language]: FunctionTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
