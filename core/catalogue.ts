import type { FunctionRecord } from './arguments/define';
import { historyFunctions } from './functions/history-functions';
import { planningFunctions } from './functions/planning-functions';
import { resultFunctions } from './functions/result-functions';

/** The sheet functions in display order. */
const functions = [...planningFunctions, ...historyFunctions, ...resultFunctions] as const;

/** Each function with its exact type, so that a text missing in a language does not compile. */
export type CatalogueFunction = (typeof functions)[number];

/** All functions that Planfold offers. */
export const catalogue: { readonly functions: readonly FunctionRecord[] } = { functions };
