import type { ErrorKey } from '../words/error-text';
import type { Language } from '../words/language';
import type { Cell, Matrix, NumberTable } from './cell';
import type { ErrorCode, SheetError } from './sheet-error';

/** The kind of quantity; a ratio is 0.85, which the cell's format shows as 85 %. */
export type Unit = 'money' | 'ratio' | 'count' | 'days' | 'date' | 'text' | 'points' | 'none' | `as ${string}`;

interface ParameterBase {
  readonly name: string;
  readonly unit: Unit;
  /** The argument may be missing; without a default the body receives undefined. */
  readonly optional?: true;
}

/** One number in one cell. */
interface NumberParameter extends ParameterBase {
  readonly type: 'number';
  readonly whole?: true;
  readonly above?: number;
  readonly min?: number;
  readonly max?: number;
  /** A blank cell is zero, as in a range; otherwise it counts as a missing argument. */
  readonly blankIsZero?: true;
  readonly default?: number;
}

/** A range of numbers; blanks are zero. */
interface NumbersParameter extends ParameterBase {
  readonly type: 'numbers';
  readonly min?: 0;
  /** Refuses blanks, as far as the host passes them as such: each would be a gap in a series. */
  readonly noBlanks?: true;
}

/** A range of numbers taken cell by cell; any other value becomes an error in its own cell of the result. */
interface CellwiseParameter extends ParameterBase {
  readonly type: 'cellwise';
  /** A single blank cell is a range of one blank, not a missing argument. */
  readonly blanks?: true;
}

/** A range of limits: blank and 0 mean no limit (NaN), the text 0 means zero. */
interface LimitsParameter extends ParameterBase {
  readonly type: 'limits';
}

/** One day, as its serial. */
interface DateParameter extends ParameterBase {
  readonly type: 'date';
}

/** A range of days, as serials; blank and 0 mean no day (NaN), which is refused without `blanks`. */
interface DatesParameter extends ParameterBase {
  readonly type: 'dates';
  readonly blanks?: true;
}

/** One of a few words, in any case. */
interface ChoiceParameter extends ParameterBase {
  readonly type: 'choice';
  readonly options: readonly string[];
  readonly default?: string;
}

/** A range of names; numbers and logical values become their texts, blanks "". */
interface LabelsParameter extends ParameterBase {
  readonly type: 'labels';
  /** An error value stays in its cell instead of failing the call. */
  readonly cellwise?: true;
}

/** A range with its own layout (a calendar, tiers, bands) that the body reads; an error in it fails the call. */
interface CellsParameter extends ParameterBase {
  readonly type: 'cells';
  /** Errors are left in their cells for the body to judge. */
  readonly keepErrors?: true;
}

export type Parameter =
  | NumberParameter
  | NumbersParameter
  | CellwiseParameter
  | LimitsParameter
  | DateParameter
  | DatesParameter
  | ChoiceParameter
  | LabelsParameter
  | CellsParameter;

interface ValueOfType {
  number: number;
  numbers: NumberTable;
  cellwise: Matrix<number | SheetError>;
  limits: NumberTable;
  date: number;
  dates: NumberTable;
  labels: Matrix<string>;
  cells: Matrix;
}

type RequiredValueOf<P extends Parameter> = P extends { readonly options: readonly (infer Option)[] }
  ? Option
  : P extends { readonly type: 'labels'; readonly cellwise: true }
    ? Matrix<string | SheetError>
    : P['type'] extends keyof ValueOfType
      ? ValueOfType[P['type']]
      : never;

type ValueOf<P extends Parameter> = P extends { readonly optional: true; readonly default: unknown }
  ? RequiredValueOf<P>
  : P extends { readonly optional: true }
    ? RequiredValueOf<P> | undefined
    : RequiredValueOf<P>;

export type Arguments<P extends readonly Parameter[]> = { readonly [Q in P[number] as Q['name']]: ValueOf<Q> };

export interface Result {
  /** `number` and `text` are one cell; `numbers` and `cells` are ranges, `cells` may hold words. */
  readonly type: 'number' | 'text' | 'numbers' | 'cells';
  readonly unit: Unit;
}

/** One call with its result, for documentation and as a test. `null` leaves an argument out. */
export interface Example {
  readonly arguments: readonly (Cell | Matrix)[];
  readonly result: Cell | Matrix | { readonly error: ErrorKey };
}

export interface Failure {
  readonly code: ErrorCode;
  readonly key: ErrorKey;
  /** The argument at fault, if the text does not name it. */
  readonly argument?: string;
}

/** Everything about a sheet function except its words, which are in core/words. */
export interface FunctionRecord {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: Result;
  readonly errors: readonly Failure[];
  readonly source: string;
  readonly since: string;
  readonly examples: readonly [Example, ...Example[]];
  readonly run: (values: never, language: Language) => Cell | Matrix;
}

export function defineFunction<const N extends string, const P extends readonly Parameter[]>(
  record: Omit<FunctionRecord, 'name' | 'parameters' | 'run'> & {
    readonly name: N;
    readonly parameters: P;
    readonly run: (values: Arguments<P>, language: Language) => Cell | Matrix;
  },
) {
  return record;
}
