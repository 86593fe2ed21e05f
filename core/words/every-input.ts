import { inputs as en } from './en/inputs';
import { addWords } from './loaded-words';
import { inputs as zhHans } from './zh-hans/inputs';
import { inputs as zhHant } from './zh-hant/inputs';

/** Importing this module makes known what functions read, in every language: cells speak any of them. */
addWords('en', { inputs: en });
addWords('zh-Hans', { inputs: zhHans });
addWords('zh-Hant', { inputs: zhHant });
