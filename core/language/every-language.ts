import { errors as englishErrors } from './en/errors';
import { problems as englishProblems } from './en/problems';
import { addErrorTexts } from './error-text';
import { addResultTexts } from './result-texts';
import type { ErrorTexts, Language, ProblemTexts } from './texts';
import { errors as simplifiedErrors } from './zh-hans/errors';
import { problems as simplifiedProblems } from './zh-hans/problems';
import { results as simplifiedResults } from './zh-hans/results';
import { errors as traditionalErrors } from './zh-hant/errors';
import { problems as traditionalProblems } from './zh-hant/problems';
import { results as traditionalResults } from './zh-hant/results';

/** Every error sentence. Importing this module makes all languages known; the functions bundle does without it. */
export const errorTexts: { readonly [L in Language]: ErrorTexts & ProblemTexts } = {
  en: { ...englishErrors, ...englishProblems },
  'zh-Hans': { ...simplifiedErrors, ...simplifiedProblems },
  'zh-Hant': { ...traditionalErrors, ...traditionalProblems },
};

for (const [language, texts] of Object.entries(errorTexts)) addErrorTexts(language as Language, texts);
addResultTexts('zh-Hans', simplifiedResults);
addResultTexts('zh-Hant', traditionalResults);
