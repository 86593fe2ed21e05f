import type { Area, Mark, Operation, PlainCell, WorkbookPlan } from './workbook-plan';

export type MaybePromise<T> = T | Promise<T>;

/** What a spreadsheet must be able to do for us. */
export interface SheetHost {
  readonly flags: HostFlags;
  /** Carries out the plan: all of it, or nothing is left behind. Throws SheetError; `cancelled` when told to stop. */
  apply(plan: WorkbookPlan, watch?: Watch): MaybePromise<void>;
  /** The cells of all areas, in one round trip. */
  read(areas: readonly Area[], what: 'values' | 'formulas'): MaybePromise<readonly CellBlock[]>;
  inventory(): MaybePromise<Inventory>;
  /**
   * Keeps others from typing into the sheets until it is let go, so that nothing comes between a read and the plan made
   * from it; only where several people type at once. Throws SheetError where somebody else holds them.
   * @returns What lets go.
   */
  hold?(sheets: readonly string[]): Promise<() => Promise<void>>;
}

/** Follows long work; a host that needs no time need not ask. */
export interface Watch {
  progress(done: number, of: number): void;
  isCancelled(): boolean;
}

/** A formula where `what` asks for one and the cell has it, else the value; "" reads as null. */
export type CellBlock = readonly (readonly PlainCell[])[];

/** What a host cannot do is shown to the user. */
export interface HostFlags {
  /** Runs =SPLITTARGET() and its like in cells; otherwise their values are written. */
  readonly runsFunctions: boolean;
  /** Shows values of formulas. */
  readonly calculates: boolean;
  /** What it leaves out of a plan. */
  readonly cannot: readonly Operation['kind'][];
}

export interface SheetSummary {
  readonly name: string;
  readonly mark?: Mark;
  /** The last row and column with something in them. */
  readonly rows: number;
  readonly columns: number;
}

export interface Inventory {
  readonly sheets: readonly SheetSummary[];
  /** What the user has selected; none in a file. */
  readonly selection?: Area;
}
