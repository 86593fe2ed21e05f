import type { KeptProtection } from './protections';

export interface HeldSheet {
  readonly id: number;
  readonly name: string;
}

/** Keeps other users from typing on some sheets. */
export interface Hold {
  readonly id: string;
  /** E-mail address; blank where Google withholds it. */
  readonly who: string;
  /** Time of the last sign of activity. */
  readonly touched: number;
  readonly sheets: readonly HeldSheet[];
}

/** A sheet before a work changed it; everything else is on its back-up. */
export interface KeptSheet {
  readonly id: number;
  readonly backUp: number;
  readonly charts: readonly number[];
  readonly mark: string | null;
  readonly protections: readonly KeptProtection[];
}

/** A name before a work; its place is null if it did not exist. */
export interface KeptName {
  readonly name: string;
  readonly place: { readonly sheet: string; readonly address: string } | null;
}

/** Everything needed to undo a half-applied plan. */
export interface Work {
  readonly id: string;
  readonly who: string;
  readonly touched: number;
  readonly state: 'working' | 'finishing';
  /** Ids of the holds that the caller already has. */
  readonly holds: readonly string[];
  /** Names of all sheets concerned, including new ones. */
  readonly sheets: readonly string[];
  /** Names of the sheets made so far. */
  readonly made: readonly string[];
  readonly kept: readonly KeptSheet[];
  /** Hidden and renamed until the end. */
  readonly removed: readonly { readonly id: number; readonly name: string; readonly wasHidden: boolean }[];
  readonly names: readonly KeptName[];
  /** The last written row of each sheet that was made or emptied; everything below is blank. */
  readonly written: { readonly [sheet: string]: number };
  /** Ids of emptied sheets, whose old charts are removed at the end. */
  readonly emptied: readonly number[];
}
