import { accountTypes as enTypes } from './en/account-types';
import { scoringWords as enScoring } from './en/scoring-words';
import { accountTypes as hansTypes } from './zh-hans/account-types';
import { scoringWords as hansScoring } from './zh-hans/scoring-words';
import { accountTypes as hantTypes } from './zh-hant/account-types';
import { scoringWords as hantScoring } from './zh-hant/scoring-words';

const types = [enTypes, hansTypes, hantTypes];
const scoring = [enScoring, hansScoring, hantScoring];

/** Words that functions read from cells, in any language. */
export const inputs: {
  /** Each word with its English translation. */
  readonly english: ReadonlyMap<string, string>;
  /** 1 for account types where more is favourable, −1 where less is. */
  readonly directions: ReadonlyMap<string, 1 | -1>;
} = {
  english: new Map(scoring.flatMap((words) => Object.entries(words).map(([key, word]) => [word, key]))),
  directions: new Map([
    ...types.flatMap(({ higher }) => higher.map((word) => [word, 1] as const)),
    ...types.flatMap(({ lower }) => lower.map((word) => [word, -1] as const)),
  ]),
};
