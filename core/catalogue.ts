import type { FunctionRecord } from './define';
import { commission } from './functions/commission';
import { explainSplit } from './functions/explain-split';
import { grade } from './functions/grade';
import { pace } from './functions/pace';
import { payout } from './functions/payout';
import { rampWeights } from './functions/ramp-weights';
import { resplitTarget } from './functions/resplit-target';
import { salesForecast } from './functions/sales-forecast';
import { scoreItem } from './functions/score-item';
import { scorecard } from './functions/scorecard';
import { seasonality } from './functions/seasonality';
import { sellingDays } from './functions/selling-days';
import { splitPeriods } from './functions/split-periods';
import { splitTarget } from './functions/split-target';
import { splitTotals } from './functions/split-totals';

/** The sheet functions, in the order in which they are shown. */
const functions = [
  splitTarget,
  splitTotals,
  splitPeriods,
  resplitTarget,
  explainSplit,
  rampWeights,
  sellingDays,
  seasonality,
  salesForecast,
  pace,
  scoreItem,
  scorecard,
  grade,
  commission,
  payout,
] as const;

/** Each function with its exact type, so that a word missing in a language does not compile. */
export type CatalogueFunction = (typeof functions)[number];

/** All that Planfold offers. */
export const catalogue: { readonly functions: readonly FunctionRecord[] } = { functions };
