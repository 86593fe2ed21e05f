import { accountTypes } from './account-types';
import { scoringWords } from './scoring-words';

export const inputs = { accountTypes, scoringWords };
