const RAISED_BIT = 29;

/** Added to the fraction of a cell that is rounded up: a separate bit, above all fractions. */
export const RAISED = 2 ** RAISED_BIT;

/** A part of a table while it is rounded; everything but the columns' surplus is stored row by row. */
export interface Block {
  readonly height: number;
  readonly width: number;
  /** The whole part of each share. */
  readonly cells: Float64Array;
  /** The fraction of each share, with RAISED added if the cell is rounded up. */
  readonly fractions: Int32Array;
  /** The smallest fraction that each row has raised; 0 if it has raised none. */
  readonly thresholds: Int32Array;
  /** The number of raised cells that a column has too many, or lacks if below zero. */
  readonly surplus: Int32Array;
}

/** The fraction, with RAISED added if `isRaised` is 1. Without a branch, because half the cells would mispredict it. */
export function raisedIf(isRaised: number, fraction: number): number {
  return fraction + (isRaised << RAISED_BIT);
}

/** 1 if the cell is raised, else 0. */
export function raiseOf(fraction: number): number {
  return fraction >>> RAISED_BIT;
}
