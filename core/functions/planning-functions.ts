import { explainSplit } from './explain-split';
import { rampWeights } from './ramp-weights';
import { resplitTarget } from './resplit-target';
import { sellingDays } from './selling-days';
import { splitPeriods } from './split-periods';
import { splitTarget } from './split-target';
import { splitTotals } from './split-totals';

export const planningFunctions = [
  splitTarget,
  splitTotals,
  splitPeriods,
  resplitTarget,
  explainSplit,
  rampWeights,
  sellingDays,
] as const;
