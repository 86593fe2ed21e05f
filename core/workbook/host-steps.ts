import type { ErrorKey } from '../words/error-text';
import type { CellBlock, Inventory } from './sheet-host';
import type { Area, Operation, Place, WorkbookPlan } from './workbook-plan';

/** What a plan does to the sheets of a workbook, without what it puts on them. */
export type PlanOutline = readonly Pick<Operation, 'kind' | 'sheet'>[];

/** How large a sheet must at least be for all that a plan puts on it. */
export interface SheetSize {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What a host that lives elsewhere is asked to do, one call a step. Texts of JSON go both ways. Whoever asks chooses the
 * names of holds and works, so that both can be taken back when an answer is lost.
 */
export type HostStep =
  | { readonly step: 'inventory' }
  | { readonly step: 'read'; readonly areas: readonly Area[]; readonly what: 'values' | 'formulas' }
  | { readonly step: 'hold'; readonly hold: string; readonly sheets: readonly string[] }
  | { readonly step: 'release'; readonly hold: string }
  /** Refuses what cannot be done, and changes nothing yet; `holds` are those of the one who asks. */
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
      /** Of the sheets in this part. */
      readonly sizes: readonly SheetSize[];
    }
  | { readonly step: 'finish'; readonly work: string; readonly select?: Place }
  | { readonly step: 'takeBack'; readonly work: string };

/** A work that was asked to end one way may have ended the other way before. */
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

/** What went wrong stays a key until somebody reads it in a language. */
export type StepAnswer<Value = StepValues[keyof StepValues]> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly key: ErrorKey;
      readonly parameters: { readonly [slot: string]: string | number };
    };
