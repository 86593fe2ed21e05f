import type { Matrix, NumberTable } from '../arguments/cell';

/** An amount of money to split, as a sheet gives it; see docs/functions.md, SPLITTARGET. */
export interface AmountToSplit {
  readonly target: number;
  readonly weights: NumberTable;
  readonly seasonality: NumberTable | undefined;
  readonly unit: number;
  readonly locked: NumberTable | undefined;
  readonly min: NumberTable | undefined;
  readonly max: NumberTable | undefined;
  readonly rowGroups: Matrix<string> | undefined;
  readonly columnGroups: Matrix<string> | undefined;
}
