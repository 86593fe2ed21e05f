import type { FunctionRecord } from './define';
import { explainSplit } from './functions/explain-split';
import { resplitTarget } from './functions/resplit-target';
import { splitTarget } from './functions/split-target';
import { splitTotals } from './functions/split-totals';

/** The sheet functions, in the order in which they are shown. */
const functions = [splitTarget, splitTotals, resplitTarget, explainSplit] as const;

/** Each function with its exact type, so that a word missing in a language does not compile. */
export type CatalogueFunction = (typeof functions)[number];

/** All that Planfold offers. */
export const catalogue: { readonly functions: readonly FunctionRecord[] } = { functions };
