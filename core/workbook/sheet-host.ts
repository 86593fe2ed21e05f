import type { Area, Mark, Operation, PlainCell, WorkbookPlan } from './workbook-plan';

export type MaybePromise<T> = T | Promise<T>;

/** The port that each spreadsheet implements. */
export interface SheetHost {
  readonly flags: HostFlags;
  /** Applies the plan completely or not at all. Throws SheetError, with `cancelled` if the watch stops it. */
  apply(plan: WorkbookPlan, watch?: Watch): MaybePromise<void>;
  /** Reads the cells of all areas in one round trip. */
  read(areas: readonly Area[], what: 'values' | 'formulas'): MaybePromise<readonly CellBlock[]>;
  inventory(): MaybePromise<Inventory>;
  /**
   * Keeps others from typing into the sheets until they are released, so that nothing comes between a read and the plan
   * made from it; only for hosts where several people can type. Throws SheetError if another user holds the sheets.
   * @returns The function that releases them.
   */
  hold?(sheets: readonly string[]): Promise<() => Promise<void>>;
}

/** Follows long work; a fast host may ignore it. */
export interface Watch {
  progress(done: number, of: number): void;
  isCancelled(): boolean;
}

/** A formula if `what` asks for it and the cell has one, else the value; "" reads as null. */
export type CellBlock = readonly (readonly PlainCell[])[];

/** The pane shows the user what a host cannot do. */
export interface HostFlags {
  /** Runs our functions, such as =SPLITTARGET(), in cells; otherwise their values are written. */
  readonly runsFunctions: boolean;
  /** Shows the values of formulas. */
  readonly calculates: boolean;
  /** The kinds of operations that it leaves out of a plan. */
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
  /** The user's selection; absent in a file. */
  readonly selection?: Area;
}
