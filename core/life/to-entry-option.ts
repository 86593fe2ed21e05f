import { scorecardItems } from '../appraisal/scorecard-presets';
import { type OptionKey, toOption } from '../words/template-words';

/** Options that label rows or repeated columns. */
const entryOptions: readonly OptionKey[] = [
  ...scorecardItems.map(({ key }) => key),
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const),
  ...(['regionBlock', 'campaignBlock', 'keyAccountBlock', 'prospectBlock', 'receivableBlock', 'issueBlock'] as const),
];

/** Reads the label of a row or a repeated column, in any language, as its option. */
export function toEntryOption(text: unknown): OptionKey | undefined {
  return toOption(text, entryOptions);
}
