import type { Parameter } from '../arguments/define';
import type { CatalogueFunction } from '../catalogue';
import { agingWords } from './functions/aging';
import { attainmentWords } from './functions/attainment';
import { budgetVsActualWords } from './functions/budget-vs-actual';
import { collectionIndexWords } from './functions/collection-index';
import { commissionWords } from './functions/commission';
import { customerMovesWords } from './functions/customer-moves';
import { dsoWords } from './functions/dso';
import { explainSplitWords } from './functions/explain-split';
import { gradeWords } from './functions/grade';
import { paceWords } from './functions/pace';
import { payoutWords } from './functions/payout';
import { priceVolumeMixWords } from './functions/price-volume-mix';
import { rampWeightsWords } from './functions/ramp-weights';
import { resplitTargetWords } from './functions/resplit-target';
import { salesForecastWords } from './functions/sales-forecast';
import { salesGrowthWords } from './functions/sales-growth';
import { scoreItemWords } from './functions/score-item';
import { scorecardWords } from './functions/scorecard';
import { seasonalityWords } from './functions/seasonality';
import { sellingDaysWords } from './functions/selling-days';
import { splitPeriodsWords } from './functions/split-periods';
import { splitTargetWords } from './functions/split-target';
import { splitTotalsWords } from './functions/split-totals';
import { varianceNoteWords } from './functions/variance-note';
import type { Language } from './texts';

/** The words of one function in one language. */
export interface FunctionWords<ParameterName extends string = string> {
  readonly summary: string;
  readonly parameters: { readonly [P in ParameterName]: string };
  readonly result: string;
  /** What always holds, conventions, tie-breaks. */
  readonly notes: readonly string[];
  /** A caption for each example of the record. */
  readonly examples: readonly string[];
}

interface NamedParameters {
  readonly parameters: readonly Pick<Parameter, 'name'>[];
}

/** The words that a record needs, in every language: its own parameters, no more and no fewer. */
export type WordsOf<F extends NamedParameters> = {
  readonly [L in Language]: FunctionWords<F['parameters'][number]['name']>;
};

/** A function of the catalogue without words does not compile. */
const words: { readonly [F in CatalogueFunction as F['name']]: WordsOf<F> } = {
  SPLITTARGET: splitTargetWords,
  SPLITTOTALS: splitTotalsWords,
  SPLITPERIODS: splitPeriodsWords,
  RESPLITTARGET: resplitTargetWords,
  EXPLAINSPLIT: explainSplitWords,
  RAMPWEIGHTS: rampWeightsWords,
  SELLINGDAYS: sellingDaysWords,
  SEASONALITY: seasonalityWords,
  SALESFORECAST: salesForecastWords,
  ATTAINMENT: attainmentWords,
  PACE: paceWords,
  SALESGROWTH: salesGrowthWords,
  BUDGETVSACTUAL: budgetVsActualWords,
  VARIANCENOTE: varianceNoteWords,
  PRICEVOLUMEMIX: priceVolumeMixWords,
  SCOREITEM: scoreItemWords,
  SCORECARD: scorecardWords,
  GRADE: gradeWords,
  COMMISSION: commissionWords,
  PAYOUT: payoutWords,
  AGING: agingWords,
  DSO: dsoWords,
  COLLECTIONINDEX: collectionIndexWords,
  CUSTOMERMOVES: customerMovesWords,
};

export function functionWords(name: string, language: Language): FunctionWords {
  return words[name as keyof typeof words][language];
}
