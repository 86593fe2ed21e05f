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

/** Documentation of each function. */
export const functions = {
  SPLITTARGET: splitTarget,
  SPLITTOTALS: splitTotals,
  SPLITPERIODS: splitPeriods,
  RESPLITTARGET: resplitTarget,
  EXPLAINSPLIT: explainSplit,
  RAMPWEIGHTS: rampWeights,
  SELLINGDAYS: sellingDays,
  SEASONALITY: seasonality,
  SALESFORECAST: salesForecast,
  ATTAINMENT: attainment,
  PACE: pace,
  SALESGROWTH: salesGrowth,
  BUDGETVSACTUAL: budgetVsActual,
  VARIANCENOTE: varianceNote,
  PRICEVOLUMEMIX: priceVolumeMix,
  SCOREITEM: scoreItem,
  SCORECARD: scorecard,
  GRADE: grade,
  COMMISSION: commission,
  PAYOUT: payout,
  AGING: aging,
  DSO: dso,
  COLLECTIONINDEX: collectionIndex,
  CUSTOMERMOVES: customerMoves,
} as const;
