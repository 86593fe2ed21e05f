import type { PartLimit } from '../../../core/workbook/cut-plan';
import type { Operation } from '../../../core/workbook/workbook-plan';

/** The cost of an operation, in cells. Most are joined with others; some take several calls by themselves. */
const costs: { readonly [K in Operation['kind']]?: number } = {
  addSheet: 1000,
  clearSheet: 4000,
  removeSheet: 1000,
  chart: 1000,
  reserve: 500,
  protect: 500,
  name: 200,
  note: 100,
  validation: 100,
  conditionalFormat: 100,
  merge: 50,
};
const LEAST_COST = 10;

/** One call of the script: about as many cells as Google writes in half a minute where it is slow. A call may last six. */
export const partLimit: PartLimit = {
  most: 20_000,
  costOf: ({ kind }) => costs[kind] ?? LEAST_COST,
  costOfCells: (cells) => cells.length,
};
