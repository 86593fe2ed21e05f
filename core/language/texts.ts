import type { errors } from './en/errors';

export type Language = 'en' | 'zh-Hans' | 'zh-Hant';
export const languages: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];

export type ErrorKey = keyof typeof errors;
export type ErrorTexts = { readonly [K in ErrorKey]: string };

/** The names between braces in a text. */
export type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;
export type ErrorParameters<K extends ErrorKey> = { readonly [S in Slots<(typeof errors)[K]>]: string | number };

/** Fills the {slots} of a text. */
export function fillSlots(text: string, parameters: { readonly [slot: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(parameters[name] ?? slot));
}
