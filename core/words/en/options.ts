import { ledgers } from './options/ledgers';
import { logs } from './options/logs';
import { outputs } from './options/outputs';
import { plans } from './options/plans';
import { setup } from './options/setup';
import { shared } from './options/shared';
import { scorecardItems } from './scorecard-items';
import { scoringWords } from './scoring-words';

/** Words to choose from in a cell. */
export const options = {
  ...scorecardItems,
  ...scoringWords,
  ...shared,
  ...setup,
  ...plans,
  ...ledgers,
  ...logs,
  ...outputs,
} as const;
