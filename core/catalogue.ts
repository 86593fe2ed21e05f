import type { FunctionRecord } from './define';
import { commission } from './functions/commission';
import { grade } from './functions/grade';
import { payout } from './functions/payout';
import { scoreItem } from './functions/score-item';
import { scorecard } from './functions/scorecard';
import { splitTarget } from './functions/split-target';

/** The sheet functions, in the order in which they are shown. */
const functions = [splitTarget, scoreItem, scorecard, grade, commission, payout] as const;

/** Each function with its exact type, so that a word missing in a language does not compile. */
export type CatalogueFunction = (typeof functions)[number];

/** All that Planfold offers. */
export const catalogue: { readonly functions: readonly FunctionRecord[] } = { functions };
