import type { FunctionRecord } from './define';
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
