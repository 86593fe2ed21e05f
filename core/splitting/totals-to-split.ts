import type { NumberTable } from '../arguments/cell';

/** Both sets of totals, as a sheet gives them; see docs/functions.md, SPLITTOTALS. */
export interface TotalsToSplit {
  readonly rowTotals: NumberTable;
  readonly columnTotals: NumberTable;
  readonly prior: NumberTable | undefined;
  readonly unit: number;
  readonly locked: NumberTable | undefined;
}
