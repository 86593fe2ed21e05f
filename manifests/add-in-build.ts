import type { Language } from '../core/words/language';

/** Where this copy of the add-in is served, and the names of its files there. */
export interface AddInBuild {
  /** https://…, optionally with a path, without a trailing slash. */
  readonly origin: string;
  readonly version: string;
  /** Set for a copy that is installed next to the released one: =NAMESPACE.SPLITTARGET(). */
  readonly namespace?: string;
  readonly files: {
    readonly functionsScript: string;
    readonly page: string;
    readonly metadata: { readonly [L in Language]: string };
  };
}
