import type { FunctionRecord } from './define';
import { splitTarget } from './functions/split-target';

/** All that Planfold offers, in the order in which it is shown. */
export const catalogue = {
  functions: [splitTarget] as readonly FunctionRecord[],
};

/** The same functions with their exact types, so that a word missing in a language does not compile. */
export type CatalogueFunction = typeof splitTarget;
