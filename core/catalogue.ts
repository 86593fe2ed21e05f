import type { FunctionRecord } from './arguments/define';
import { aging } from './functions/aging';
import { attainment } from './functions/attainment';
import { budgetVsActual } from './functions/budget-vs-actual';
import { collectionIndex } from './functions/collection-index';
import { commission } from './functions/commission';
import { customerMoves } from './functions/customer-moves';
import { dso } from './functions/dso';
import { explainSplit } from './functions/explain-split';
import { grade } from './functions/grade';
import { pace } from './functions/pace';
import { payout } from './functions/payout';
import { priceVolumeMix } from './functions/price-volume-mix';
import { rampWeights } from './functions/ramp-weights';
import { resplitTarget } from './functions/resplit-target';
import { salesForecast } from './functions/sales-forecast';
import { salesGrowth } from './functions/sales-growth';
import { scoreItem } from './functions/score-item';
import { scorecard } from './functions/scorecard';
import { seasonality } from './functions/seasonality';
import { sellingDays } from './functions/selling-days';
import { splitPeriods } from './functions/split-periods';
import { splitTarget } from './functions/split-target';
import { splitTotals } from './functions/split-totals';
import { varianceNote } from './functions/variance-note';

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
  attainment,
  pace,
  salesGrowth,
  budgetVsActual,
  varianceNote,
  priceVolumeMix,
  scoreItem,
  scorecard,
  grade,
  commission,
  payout,
  aging,
  dso,
  collectionIndex,
  customerMoves,
] as const;

/** Each function with its exact type, so that a word missing in a language does not compile. */
export type CatalogueFunction = (typeof functions)[number];

/** All that Planfold offers. */
export const catalogue: { readonly functions: readonly FunctionRecord[] } = { functions };
