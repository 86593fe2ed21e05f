import type { ErrorKey, ErrorParameters } from '../words/error-text';
import { errorText } from '../words/error-text';
import type { Language } from '../words/language';

/** Excel shows our sentence only with the first two. */
const errorCodes = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#REF!', '#NAME?', '#NULL!'] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The error of a call, or in one cell of a result; `message` is one sentence for the user. */
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

  /** Written when it is read, as thousands of cells may hold an error whose sentence nobody asks for. */
  override get message(): string {
    return errorText(this.key, this.parameters, this.language);
  }

  /**
   * An error that a spreadsheet's own functions gave. A code that we never give goes on as #VALUE!; the sentence still
   * names it. One error serves all cells with the same code, because each costs a stack trace.
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
