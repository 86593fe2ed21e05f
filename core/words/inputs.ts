import { accountTypes as enTypes } from './en/account-types';
import { scoringWords as enScoring } from './en/scoring-words';
import { accountTypes as hansTypes } from './zh-hans/account-types';
import { scoringWords as hansScoring } from './zh-hans/scoring-words';
import { accountTypes as hantTypes } from './zh-hant/account-types';
import { scoringWords as hantScoring } from './zh-hant/scoring-words';

const types = [enTypes, hansTypes, hantTypes];
const scoring = [enScoring, hansScoring, hantScoring];

/** What functions read from cells, which speak any language. */
export const inputs: {
  /** The English of each word. */
  readonly english: ReadonlyMap<string, string>;
  /** 1 for the accounts of which more is favourable, −1 for those of which less is. */
  readonly directions: ReadonlyMap<string, 1 | -1>;
} = {
  english: new Map(scoring.flatMap((words) => Object.entries(words).map(([key, word]) => [word, key]))),
  directions: new Map([
    ...types.flatMap(({ higher }) => higher.map((word) => [word, 1] as const)),
    ...types.flatMap(({ lower }) => lower.map((word) => [word, -1] as const)),
  ]),
};
