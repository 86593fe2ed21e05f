import type { FunctionRecord } from './define';
import { salesForecast } from './functions/sales-forecast';
import { seasonality } from './functions/seasonality';
import { splitTarget } from './functions/split-target';

/** The sheet functions, in the order in which they are shown. */
const functions = [splitTarget, seasonality, salesForecast] as const;

/** Each function with its exact type, so that a word missing in a language does not compile. */
export type CatalogueFunction = (typeof functions)[number];

/** All that Planfold offers. */
export const catalogue: { readonly functions: readonly FunctionRecord[] } = { functions };
