/**
 * The exact shares of a table, in units, each as its whole part and its fraction. A fraction counts steps of 2^-28
 * (1 … 2^28 − 1), so that fractions can be compared as integers; FIXED marks a share that is a whole number but for
 * rounding noise and so must not be raised. 2.75 is the whole part 2 and the fraction 0.75 × 2^28.
 */
export interface Shares {
  /** Writes a block of shares, row by row, to `wholes` and `fractions`, both from place `to` on. */
  fill(block: ShareBlock, wholes: Float64Array, fractions: Int32Array, to?: number): void;
}

export interface ShareBlock {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** The shares of every pair of levels: row groups of depth p × column groups of depth q. */
export type ShareLevels = (p: number, q: number) => Shares;

export const STEPS = 2 ** 28;
export const FIXED = 0;
