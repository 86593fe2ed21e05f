import { scorecardItems } from '../appraisal/scorecard-presets';
import { type OptionKey, toOption } from '../words/template-words';

/** Options that rows and repeated columns stand for. */
const entryOptions: readonly OptionKey[] = [
  ...scorecardItems.map(({ key }) => key),
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const),
  ...(['regionBlock', 'campaignBlock', 'keyAccountBlock', 'prospectBlock', 'receivableBlock', 'issueBlock'] as const),
];

/** The option that a row or a repeated column is labelled with, in any language. */
export function toEntryOption(text: unknown): OptionKey | undefined {
  return toOption(text, entryOptions);
}
