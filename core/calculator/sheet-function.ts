import type { LookupIndex } from './lookup-index';
import type { Expression } from './parse';
import type { Value } from './sheet-range';

/** The context of a call, in addition to its arguments. */
export interface Call {
  readonly row: number;
  readonly column: number;
  /** True within SUMPRODUCT, where ranges may take the place of single values. */
  readonly cellwise: boolean;
  readonly index: LookupIndex;
}

/** A missing argument is undefined; an empty one between commas is null. */
export type Arguments = readonly (Value | undefined)[];

export interface EagerFunction {
  /** 'cell' is one value; 'table' is a range or a written value. */
  readonly takes: readonly ('cell' | 'table')[];
  /** The smallest number of arguments; by default as many as `takes`. */
  readonly least?: number;
  /** The number of parameters at the end that may repeat. */
  readonly repeats?: number;
  /** Errors are passed as ordinary arguments. */
  readonly keepsErrors?: true;
  readonly run: (args: Arguments, call: Call) => Value;
}

/** Evaluates only the arguments that it needs. */
export interface LazyFunction {
  readonly least: number;
  readonly most: number;
  readonly choose: (args: readonly Expression[], evaluate: (expression: Expression) => Value) => Value;
}

export type SheetFunction = EagerFunction | LazyFunction;
export type FunctionFamily = { readonly [name: string]: SheetFunction };
