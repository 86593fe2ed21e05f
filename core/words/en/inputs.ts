import { accountTypes } from './account-types';
import { scoringWords } from './scoring-words';

/** What functions read from cells. */
export const inputs = { accountTypes, scoringWords };
