import { errors as en } from '../../core/words/en/errors';
import { results as enResults } from '../../core/words/en/results';
import { addErrorTexts } from '../../core/words/error-text';
import { addResultTexts } from '../../core/words/result-texts';
import { errors as zhHans } from '../../core/words/zh-hans/errors';
import { results as zhHansResults } from '../../core/words/zh-hans/results';
import { errors as zhHant } from '../../core/words/zh-hant/errors';
import { results as zhHantResults } from '../../core/words/zh-hant/results';

/**
 * What functions say, in every language. What the sidebar says of a workbook stays out: it has those words itself, and all
 * of the script is loaded for every call.
 */
export function speakEveryLanguage(): void {
  addErrorTexts('en', en);
  addErrorTexts('zh-Hans', zhHans);
  addErrorTexts('zh-Hant', zhHant);
  addResultTexts('en', enResults);
  addResultTexts('zh-Hans', zhHansResults);
  addResultTexts('zh-Hant', zhHantResults);
}
