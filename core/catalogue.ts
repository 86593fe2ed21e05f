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
import { aging } from './functions/aging';
import { attainment } from './functions/attainment';
import { budgetVsActual } from './functions/budget-vs-actual';
import { collectionIndex } from './functions/collection-index';
import { customerMoves } from './functions/customer-moves';
import { dso } from './functions/dso';
import { priceVolumeMix } from './functions/price-volume-mix';
import { salesGrowth } from './functions/sales-growth';
import { splitTarget } from './functions/split-target';
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
  pace,
  scoreItem,
  scorecard,
  grade,
  commission,
  payout,
  attainment,
  salesGrowth,
  budgetVsActual,
  varianceNote,
  priceVolumeMix,
  aging,
  dso,
  collectionIndex,
  customerMoves,
] as const;

/** Each function with its exact type, so that a word missing in a language does not compile. */
export type CatalogueFunction = (typeof functions)[number];

/** All that Planfold offers. */
export const catalogue: { readonly functions: readonly FunctionRecord[] } = { functions };
