import { scorecard as en } from './en/scorecard';
import type { Language } from './texts';
import { scorecard as zhHans } from './zh-hans/scorecard';
import { scorecard as zhHant } from './zh-hant/scorecard';

export type ScorecardTexts = { readonly [K in keyof typeof en]: string };

export const scorecardTexts: { readonly [L in Language]: ScorecardTexts } = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
