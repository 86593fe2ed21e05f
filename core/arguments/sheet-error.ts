import type { ErrorKey, ErrorParameters } from '../words/error-text';
import { errorText } from '../words/error-text';
import type { Language } from '../words/language';

/** Excel shows our sentence only for the first two. */
const errorCodes = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#REF!', '#NAME?', '#NULL!'] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error of a call, or in one cell of a result; `message` is one sentence for the user. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
  readonly code: ErrorCode;
  readonly key: ErrorKey;
  readonly parameters: { readonly [slot: string]: string | number };
  private readonly language: Language;
  private static readonly byCode = new Map<string, SheetError>();

  constructor(
    code: ErrorCode,
    key: ErrorKey,
    parameters: { readonly [slot: string]: string | number },
    language: Language = 'en',
  ) {
    super();
    this.code = code;
    this.key = key;
    this.parameters = parameters;
    this.language = language;
  }

  /** Built when read, because thousands of cells may hold an error whose sentence is never shown. */
  override get message(): string {
    return errorText(this.key, this.parameters, this.language);
  }

  /**
   * The error of a native function. A code that our functions never return becomes #VALUE!; the sentence still names
   * it. All cells with the same code share one error, because each error costs a stack trace.
   */
  static ofCode(code: string): SheetError {
    const made =
      SheetError.byCode.get(code) ??
      new SheetError(errorCodes.find((known) => known === code) ?? '#VALUE!', 'errorValue', { code });
    SheetError.byCode.set(code, made);
    return made;
  }

  in(language: Language): SheetError {
    return new SheetError(this.code, this.key, this.parameters, language);
  }
}

/** The error for a bad argument. */
export function invalid<K extends ErrorKey>(key: K, parameters: ErrorParameters<K>): SheetError {
  return new SheetError('#VALUE!', key, parameters);
}

export function check<K extends ErrorKey>(
  condition: boolean,
  key: K,
  parameters: ErrorParameters<K>,
): asserts condition {
  if (!condition) throw invalid(key, parameters);
}
