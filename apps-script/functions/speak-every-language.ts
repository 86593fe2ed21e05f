import { errors as en } from '../../core/words/en/errors';
import { results as enResults } from '../../core/words/en/results';
import { scorecardItems as enItems } from '../../core/words/en/scorecard-items';
import '../../core/words/every-input';
import { addWords } from '../../core/words/loaded-words';
import { errors as zhHans } from '../../core/words/zh-hans/errors';
import { results as zhHansResults } from '../../core/words/zh-hans/results';
import { scorecardItems as zhHansItems } from '../../core/words/zh-hans/scorecard-items';
import { errors as zhHant } from '../../core/words/zh-hant/errors';
import { results as zhHantResults } from '../../core/words/zh-hant/results';
import { scorecardItems as zhHantItems } from '../../core/words/zh-hant/scorecard-items';

/**
 * What functions say, in every language. What the sidebar says of a workbook stays out: it has those words itself, and all
 * of the script is loaded for every call.
 */
export function speakEveryLanguage(): void {
  addWords('en', { errors: en, results: enResults, scorecardItems: enItems });
  addWords('zh-Hans', { errors: zhHans, results: zhHansResults, scorecardItems: zhHansItems });
  addWords('zh-Hant', { errors: zhHant, results: zhHantResults, scorecardItems: zhHantItems });
}
