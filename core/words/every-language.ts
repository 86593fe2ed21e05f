import { addSentences, type Sentences } from './add-sentences';
import { sentences as en } from './en/sentences';
import type { ErrorTexts, Language, ProblemTexts } from './texts';
import { sentences as simplified } from './zh-hans/sentences';
import { sentences as traditional } from './zh-hant/sentences';

const all: { readonly [L in Language]: Sentences } = { en, 'zh-Hans': simplified, 'zh-Hant': traditional };

/** Every error sentence. Importing this module makes all languages known; a host that knows its language adds that one. */
export const errorTexts: { readonly [L in Language]: ErrorTexts & ProblemTexts } = {
  en: all.en.errors,
  'zh-Hans': all['zh-Hans'].errors,
  'zh-Hant': all['zh-Hant'].errors,
};

for (const [language, sentences] of Object.entries(all)) addSentences(language as Language, sentences);
