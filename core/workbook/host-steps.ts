import type { ErrorKey } from '../words/error-text';
import type { CellBlock, Inventory } from './sheet-host';
import type { Area, Operation, Place, WorkbookPlan } from './workbook-plan';

/** A plan's operations without the contents that they put on sheets. */
export type PlanOutline = readonly Pick<Operation, 'kind' | 'sheet'>[];

/** The least size of a sheet that a plan fits on. */
export interface SheetSize {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A request to a remote host: one call per step, with JSON text in both directions. The caller chooses the names of
 * holds and works, so that it can take both back if an answer is lost.
 */
export type HostStep =
  | { readonly step: 'inventory' }
  | { readonly step: 'read'; readonly areas: readonly Area[]; readonly what: 'values' | 'formulas' }
  | { readonly step: 'hold'; readonly hold: string; readonly sheets: readonly string[] }
  | { readonly step: 'release'; readonly hold: string }
  /** Refuses a plan that cannot be applied, and changes nothing yet; `holds` are the caller's. */
  | {
      readonly step: 'begin';
      readonly work: string;
      readonly outline: PlanOutline;
      readonly holds: readonly string[];
    }
  | {
      readonly step: 'part';
      readonly work: string;
      readonly operations: WorkbookPlan;
      /** For the sheets in this part. */
      readonly sizes: readonly SheetSize[];
    }
  | { readonly step: 'finish'; readonly work: string; readonly select?: Place }
  | { readonly step: 'takeBack'; readonly work: string };

/** A work that is asked to end one way may already have ended the other way. */
export type WorkEnd = 'finished' | 'takenBack';

export interface StepValues {
  readonly inventory: Inventory;
  readonly read: readonly CellBlock[];
  readonly hold: null;
  readonly release: null;
  readonly begin: null;
  readonly part: null;
  readonly finish: null;
  readonly takeBack: WorkEnd;
}

/** An error stays a key until it is shown in a language. */
export type StepAnswer<Value = StepValues[keyof StepValues]> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly key: ErrorKey;
      readonly parameters: { readonly [slot: string]: string | number };
    };
