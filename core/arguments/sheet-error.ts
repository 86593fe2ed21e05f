import type { ErrorKey, ErrorParameters } from '../words/error-text';
import { errorText } from '../words/error-text';
import type { Language } from '../words/language';

/** Excel shows our sentence only with the first two. */
export type ErrorCode = '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!' | '#REF!' | '#NAME?' | '#NULL!';

/** The error of a call, or in one cell of a result; `message` is one sentence for the user. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
  readonly code: ErrorCode;
  readonly key: ErrorKey;
  readonly parameters: { readonly [slot: string]: string | number };
  private readonly language: Language;

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
