import type { errors } from './en/errors';
import type { problems } from './en/problems';

export type Language = 'en' | 'zh-Hans' | 'zh-Hant';
export const languages: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];

export type ErrorTexts = { readonly [K in keyof typeof errors]: string };
export type ProblemTexts = { readonly [K in keyof typeof problems]: string };

type English = typeof errors & typeof problems;
export type ErrorKey = keyof English;

/** The names between braces in a text. */
export type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;
export type ErrorParameters<K extends ErrorKey> = { readonly [S in Slots<English[K]>]: string | number };

/** Fills the {slots} of a text. */
export function fillSlots(text: string, parameters: { readonly [slot: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(parameters[name] ?? slot));
}
