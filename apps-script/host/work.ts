import type { KeptProtection } from './protections';

export interface HeldSheet {
  readonly id: number;
  readonly name: string;
}

/** Who keeps others from typing into which sheets. */
export interface Hold {
  readonly id: string;
  /** Blank where Google does not tell. */
  readonly who: string;
  /** When it was last heard of. */
  readonly touched: number;
  readonly sheets: readonly HeldSheet[];
}

/** A sheet as it was before a work changed it; the rest is on its back-up. */
export interface KeptSheet {
  readonly id: number;
  readonly backUp: number;
  readonly charts: readonly number[];
  readonly mark: string | null;
  readonly protections: readonly KeptProtection[];
}

/** A name's cells before a work: their sheet's name and address; null where there was no such name. */
export interface KeptName {
  readonly name: string;
  readonly place: { readonly sheet: string; readonly address: string } | null;
}

/** All that it takes to take a plan back that is half carried out. */
export interface Work {
  readonly id: string;
  readonly who: string;
  readonly touched: number;
  readonly state: 'working' | 'finishing';
  /** Of the one who asks. */
  readonly holds: readonly string[];
  /** The sheets that it is about, those that it makes included. */
  readonly sheets: readonly string[];
  /** Names of the sheets that it has made. */
  readonly made: readonly string[];
  readonly kept: readonly KeptSheet[];
  /** Out of sight until all is done. */
  readonly removed: readonly { readonly id: number; readonly name: string; readonly wasHidden: boolean }[];
  readonly names: readonly KeptName[];
  /** Of sheets that were made or emptied, the last row that has been written to; nothing is below it. */
  readonly written: { readonly [sheet: string]: number };
  /** Sheets that were emptied: the charts that they had go at the end. */
  readonly emptied: readonly number[];
}
