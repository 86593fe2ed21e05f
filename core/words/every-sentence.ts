import { sentences as en } from './en/sentences';
import { addWords } from './loaded-words';
import { sentences as zhHans } from './zh-hans/sentences';
import { sentences as zhHant } from './zh-hant/sentences';

/** Importing this module registers functions' texts in every language. A host that knows its own loads only that. */
addWords('en', en);
addWords('zh-Hans', zhHans);
addWords('zh-Hant', zhHant);
