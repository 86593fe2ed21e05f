import type { Cell, Matrix, NumberTable } from './cell';
import type { ErrorKey } from './language/texts';
import type { ErrorCode } from './sheet-error';

/** What a number measures; a ratio is 0.85, shown as 85 % by the cell's format. */
export type Unit = 'money' | 'ratio' | 'count' | 'days' | 'date' | 'text' | 'none' | `as ${string}`;

interface ParameterBase {
  readonly name: string;
  readonly unit: Unit;
  /** May be left out; without a default the body sees undefined. */
  readonly optional?: true;
}

interface NumberParameter extends ParameterBase {
  /** One cell. */
  readonly type: 'number';
  readonly above?: number;
  readonly default?: number;
}

interface NumbersParameter extends ParameterBase {
  /** A range of numbers; blanks are zero. */
  readonly type: 'numbers';
  readonly min?: 0;
}

interface LimitsParameter extends ParameterBase {
  /** A range in which blank and 0 set no limit, and the text 0 stands for zero itself; the body sees NaN for none. */
  readonly type: 'limits';
}

interface LabelsParameter extends ParameterBase {
  /** A range of names; numbers and truth values count as their texts. */
  readonly type: 'labels';
}

export type Parameter = NumberParameter | NumbersParameter | LimitsParameter | LabelsParameter;

interface ValueOfType {
  number: number;
  numbers: NumberTable;
  limits: NumberTable;
  labels: Matrix<string>;
}

type ValueOf<P extends Parameter> = P extends { readonly optional: true; readonly default: unknown }
  ? ValueOfType[P['type']]
  : P extends { readonly optional: true }
    ? ValueOfType[P['type']] | undefined
    : ValueOfType[P['type']];

export type Arguments<P extends readonly Parameter[]> = { readonly [Q in P[number] as Q['name']]: ValueOf<Q> };

export interface Result {
  readonly type: 'number' | 'numbers';
  readonly unit: Unit;
}

/** One call with its outcome: documentation and test at once. `null` leaves an argument out. */
export interface Example {
  readonly arguments: readonly (Cell | Matrix)[];
  readonly result: Cell | Matrix | { readonly error: ErrorKey };
}

export interface Failure {
  readonly code: ErrorCode;
  readonly key: ErrorKey;
  /** The argument at fault, where the text leaves it open. */
  readonly argument?: string;
}

/** A sheet function: all there is to know of it but its words, which lie in core/language under the same name. */
export interface FunctionRecord {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: Result;
  readonly errors: readonly Failure[];
  readonly source: string;
  readonly since: string;
  readonly examples: readonly [Example, ...Example[]];
  readonly run: (values: never) => Cell | Matrix;
}

export function defineFunction<const N extends string, const P extends readonly Parameter[]>(
  record: Omit<FunctionRecord, 'name' | 'parameters' | 'run'> & {
    readonly name: N;
    readonly parameters: P;
    readonly run: (values: Arguments<P>) => Cell | Matrix;
  },
) {
  return record;
}
