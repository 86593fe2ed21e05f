import { errors as en } from '../../core/language/en/errors';
import { results as enResults } from '../../core/language/en/results';
import { addErrorTexts } from '../../core/language/error-text';
import { addResultTexts } from '../../core/language/result-texts';
import { errors as zhHans } from '../../core/language/zh-hans/errors';
import { results as zhHansResults } from '../../core/language/zh-hans/results';
import { errors as zhHant } from '../../core/language/zh-hant/errors';
import { results as zhHantResults } from '../../core/language/zh-hant/results';

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
