import { type Language, languages } from './language';
import { findWords, wordsIn } from './loaded-words';
import type { Vocabulary } from './vocabulary';

export type LabelKey = keyof Vocabulary['labels'];
export type OptionKey = keyof Vocabulary['options'];
export type NoteKey = keyof Vocabulary['notes'];

export function labelText(key: LabelKey, language: Language): string {
  return wordsIn('labels', language)[key];
}

export function optionText(key: OptionKey, language: Language): string {
  return wordsIn('options', language)[key];
}

export function noteText(key: NoteKey, language: Language): string {
  return wordsIn('notes', language)[key];
}

/** Reads a cell as an option in any loaded language; undefined if it is not one of `among`. */
export function toOption(text: unknown, among: readonly OptionKey[]): OptionKey | undefined {
  if (typeof text !== 'string') return undefined;
  const options = languages.map((language) => findWords('options', language));
  return among.find((key) => options.some((words) => words?.[key] === text));
}

/** True if a header is the label in any loaded language. */
export function isLabel(text: unknown, key: LabelKey): boolean {
  return typeof text === 'string' && languages.some((language) => findWords('labels', language)?.[key] === text);
}
