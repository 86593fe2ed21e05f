const RAISED_BIT = 29;

/** Added to the fraction of a cell that is rounded up; a bit of its own, above all fractions. */
export const RAISED = 2 ** RAISED_BIT;

/** A part of a table while it is rounded; everything but the columns' surplus lies row by row. */
export interface Block {
  readonly height: number;
  readonly width: number;
  /** The whole part of each share. */
  readonly cells: Float64Array;
  /** The fraction of each share, with RAISED added where the cell is rounded up. */
  readonly fractions: Int32Array;
  /** The smallest fraction that each row has raised; 0 where it has raised none. */
  readonly thresholds: Int32Array;
  /** How many raised cells each column has too many; below zero, how many it lacks. */
  readonly surplus: Int32Array;
}

/**
 * The fraction with RAISED added where `isRaised` is 1; it takes no branch, for half the cells would mispredict one.
 */
export function raisedIf(isRaised: number, fraction: number): number {
  return fraction + (isRaised << RAISED_BIT);
}

/** 1 where the cell is raised, 0 elsewhere. */
export function raiseOf(fraction: number): number {
  return fraction >>> RAISED_BIT;
}
