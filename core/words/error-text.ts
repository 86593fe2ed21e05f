import type { errors } from './en/errors';
import type { problems } from './en/problems';
import { fillSlots, type Slots } from './fill-slots';
import type { Language } from './language';
import { findWords } from './loaded-words';

type English = typeof errors & typeof problems;
export type ErrorKey = keyof English;
export type ErrorParameters<K extends ErrorKey> = { readonly [S in Slots<English[K]>]: string | number };

/** The sentence in the language asked for; in English, or the bare key, where its words are not loaded. */
export function errorText(
  key: ErrorKey,
  parameters: { readonly [slot: string]: string | number },
  language: Language,
): string {
  return fillSlots(findWords('errors', language)?.[key] ?? findWords('errors', 'en')?.[key] ?? key, parameters);
}
