import type { Matrix } from '../arguments/cell';
import { finiteOrError } from '../arguments/finite-or-error';
import { oneLine } from '../arguments/one-line';
import { placeInLine } from '../arguments/place-in-line';
import { invalid, SheetError } from '../arguments/sheet-error';
import { difference } from '../numbers/difference';
import { accountDirection } from './account-direction';

export interface BudgetLine {
  readonly budget: number;
  readonly actual: number;
  /** Favourable above zero. */
  readonly variance: number;
  /** variance ÷ |budget|; an error if nothing was budgeted. */
  readonly ratio: number | SheetError;
}

export interface BudgetColumns {
  readonly budget: Matrix<number | SheetError>;
  readonly actual: Matrix<number | SheetError>;
  readonly accountType: Matrix<string | SheetError>;
}

/**
 * Compares budget and actual line by line. The variance depends on the type of the account: actual − budget for
 * revenue, profit and statistics, budget − actual for expense and cost, so that above zero is always favourable. An
 * error in a line replaces the line. One account type may serve all lines. Throws SheetError for other shapes.
 * @see Oracle Financial Consolidation and Close, "Account Types and Variance Reporting"
 */
export function toBudgetLines({ budget, actual, accountType }: BudgetColumns): readonly (BudgetLine | SheetError)[] {
  const budgets = oneLine('budget', budget);
  const actuals = oneLine('actual', actual, budgets.length);
  const isOneType = accountType.length === 1 && accountType[0]!.length === 1;
  const types = oneLine('accountType', accountType, isOneType ? 1 : budgets.length);
  const typed = types.map((type, i) => toDirection(type, accountType, i));
  return budgets.map((planned, i) => {
    const done = actuals[i]!;
    const direction = typed[isOneType ? 0 : i]!;
    if (planned instanceof SheetError) return planned;
    if (done instanceof SheetError) return done;
    return direction instanceof SheetError ? direction : toLine(planned, done, direction, placeInLine(budget, i));
  });
}

function toDirection(type: string | SheetError, cells: Matrix<unknown>, i: number): 1 | -1 | SheetError {
  if (type instanceof SheetError) return type;
  const place = placeInLine(cells, i);
  if (type.trim() === '') return invalid('accountUntyped', place);
  return accountDirection(type) ?? invalid('accountUnknown', { ...place, value: type });
}

function toLine(
  budget: number,
  actual: number,
  direction: 1 | -1,
  place: { readonly row: number; readonly column: number },
): BudgetLine | SheetError {
  const variance = finiteOrError(direction * difference(actual, budget));
  if (variance instanceof SheetError) return variance;
  const ratio =
    budget === 0 ? new SheetError('#N/A', 'noBudget', { ...place }) : finiteOrError(variance / Math.abs(budget));
  return { budget, actual, variance, ratio };
}
