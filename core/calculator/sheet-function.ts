import type { LookupIndex } from './lookup-index';
import type { Expression } from './parse';
import type { Value } from './sheet-range';

/** What a function may know besides its arguments. */
export interface Call {
  readonly row: number;
  readonly column: number;
  /** Within SUMPRODUCT, where one value may be many. */
  readonly cellwise: boolean;
  readonly index: LookupIndex;
}

/** An argument that was left out is undefined; one that is empty between commas is null. */
export type Arguments = readonly (Value | undefined)[];

export interface EagerFunction {
  /** 'cell' is one value; 'table' is a range or a value as it is written. */
  readonly takes: readonly ('cell' | 'table')[];
  /** The fewest arguments; all of `takes` when nothing is said. */
  readonly least?: number;
  /** How many of the last parameters may come again and again. */
  readonly repeats?: number;
  /** An error in an argument is an argument as any other. */
  readonly keepsErrors?: true;
  readonly run: (args: Arguments, call: Call) => Value;
}

/** Evaluates the arguments that it needs, and no others. */
export interface LazyFunction {
  readonly least: number;
  readonly most: number;
  readonly choose: (args: readonly Expression[], evaluate: (expression: Expression) => Value) => Value;
}

export type SheetFunction = EagerFunction | LazyFunction;
export type FunctionFamily = { readonly [name: string]: SheetFunction };
