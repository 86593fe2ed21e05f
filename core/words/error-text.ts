import type { errors } from './en/errors';
import type { problems } from './en/problems';
import { fillSlots, type Slots } from './fill-slots';
import type { Language } from './language';
import { findWords } from './loaded-words';

type English = typeof errors & typeof problems;
export type ErrorKey = keyof English;
export type ErrorParameters<K extends ErrorKey> = { readonly [S in Slots<English[K]>]: string | number };

/** The sentence in the requested language; if its texts are not loaded, in English, or else the bare key. */
export function errorText(
  key: ErrorKey,
  parameters: { readonly [slot: string]: string | number },
  language: Language,
): string {
  return fillSlots(findWords('errors', language)?.[key] ?? findWords('errors', 'en')?.[key] ?? key, parameters);
}
