import type { Language } from '../../../core/words/language';
import type { Operation, PlainCell } from '../../../core/workbook/workbook-plan';

export interface Difference {
  /** A function call with a place in its result, or a cell with its sheet. */
  readonly where: string;
  readonly expected: PlainCell;
  readonly found: PlainCell;
}

export interface SelfTestReport {
  readonly examples: number;
  readonly sheets: number;
  /** Compared by value. */
  readonly cells: number;
  /** Compared as written. */
  readonly formulas: number;
  readonly differenceCount: number;
  /** The first differences. */
  readonly differences: readonly Difference[];
  /** Calls and sheets that were still being calculated when waiting ended. */
  readonly notCalculated: readonly string[];
  /** Facts about the host. */
  readonly facts: {
    readonly cannot: readonly Operation['kind'][];
    /** The language that its functions answer in. */
    readonly language: Language;
    /** How often cells were read until they were calculated. */
    readonly readsOfExamples: number;
    readonly readsOfSheets: number;
    /** The number of errors that it shows without their kind. */
    readonly unnamedErrors: number;
  };
}

const LONGEST_LIST = 200;

/** Collects the counts and differences of a comparison. */
export class Findings {
  cells = 0;
  formulas = 0;
  differenceCount = 0;
  unnamedErrors = 0;
  readonly differences: Difference[] = [];
  readonly notCalculated: string[] = [];

  add(difference: Difference): void {
    this.differenceCount++;
    if (this.differences.length < LONGEST_LIST) this.differences.push(difference);
  }
}
