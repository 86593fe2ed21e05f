import type { PartLimit } from '../../../core/workbook/cut-plan';
import type { Operation } from '../../../core/workbook/workbook-plan';

/** The cost of an operation, in cells. Most are batched with others; some take several calls each. */
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

/** Limits one call to what Google writes in about half a minute when it is slow; a call may last six minutes. */
export const partLimit: PartLimit = {
  most: 20_000,
  costOf: ({ kind }) => costs[kind] ?? LEAST_COST,
  costOfCells: (cells) => cells.length,
};
