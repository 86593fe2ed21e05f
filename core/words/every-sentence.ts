import { sentences as en } from './en/sentences';
import { addWords } from './loaded-words';
import { sentences as zhHans } from './zh-hans/sentences';
import { sentences as zhHant } from './zh-hant/sentences';

/** Importing this module makes known what functions say in every language. A host that knows its language loads that one. */
addWords('en', en);
addWords('zh-Hans', zhHans);
addWords('zh-Hant', zhHant);
