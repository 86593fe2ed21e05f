import { aggregates } from './aggregate';
import { conditionalSums } from './conditional-sums';
import { dates } from './dates';
import { logic } from './logic';
import { lookup } from './lookup';
import { rounding } from './rounding';
import type { SheetFunction } from './sheet-function';
import { text } from './text';

/** The functions that mean the same in every spreadsheet. */
export const portableFunctions: ReadonlyMap<string, SheetFunction> = new Map(
  [aggregates, rounding, logic, conditionalSums, lookup, dates, text].flatMap((family) => Object.entries(family)),
);
