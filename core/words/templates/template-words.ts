import { type PresetKey, scorecardItems } from '../../appraisal/scorecard-presets';
import { type ScorecardTexts, scorecardTexts } from '../scorecard-texts';
import type { Language } from '../texts';
import { ledgerLabels, ledgerNotes, ledgerOptions } from './ledgers';
import { logLabels, logNotes, logOptions } from './logs';
import { outputLabels, outputNotes, outputOptions } from './outputs';
import { planLabels, planNotes, planOptions } from './plans';
import { setupLabels, setupNotes, setupOptions } from './setup';
import { sharedLabels, sharedNotes, sharedOptions } from './shared';
import { inLanguage, type Words } from './words';

const labels = { ...sharedLabels, ...setupLabels, ...planLabels, ...ledgerLabels, ...logLabels, ...outputLabels };
type ItemKey = Exclude<keyof ScorecardTexts, PresetKey>;
const itemOptions = Object.fromEntries(
  scorecardItems.map(({ key }) => [
    key,
    [scorecardTexts.en[key], scorecardTexts['zh-Hans'][key], scorecardTexts['zh-Hant'][key]],
  ]),
) as unknown as { readonly [K in ItemKey]: Words };

const options = {
  ...itemOptions,
  ...sharedOptions,
  ...setupOptions,
  ...planOptions,
  ...ledgerOptions,
  ...logOptions,
  ...outputOptions,
};
const notes = { ...sharedNotes, ...setupNotes, ...planNotes, ...ledgerNotes, ...logNotes, ...outputNotes };

/** Columns, fields, headings, prompts. */
export type LabelKey = keyof typeof labels;
/** Words to choose from in a cell. */
export type OptionKey = keyof typeof options;
/** Explanations of a sentence or two. */
export type NoteKey = keyof typeof notes;

export function labelText(key: LabelKey, language: Language): string {
  return inLanguage(labels[key], language);
}

export function optionText(key: OptionKey, language: Language): string {
  return inLanguage(options[key], language);
}

export function noteText(key: NoteKey, language: Language): string {
  return inLanguage(notes[key], language);
}

/** The option that a cell says in any language; undefined for what is none. */
export function toOption(text: unknown, among: readonly OptionKey[]): OptionKey | undefined {
  return among.find((key) => options[key].some((word) => word === text));
}

/** Options that rows and repeated columns stand for. */
const entryOptions = new Set<OptionKey>([
  ...scorecardItems.map(({ key }) => key),
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const),
  ...(['regionBlock', 'campaignBlock', 'keyAccountBlock', 'prospectBlock', 'receivableBlock', 'issueBlock'] as const),
]);

/** The option that a row or a repeated column is labelled with, in any language. */
export function toEntryOption(text: unknown): OptionKey | undefined {
  return toOption(text, [...entryOptions]);
}

/** The label that a header says in any language. */
export function isLabel(text: unknown, key: LabelKey): boolean {
  return labels[key].some((word) => word === text);
}
