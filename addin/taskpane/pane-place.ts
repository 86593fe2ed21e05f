import type { SheetKey } from '../../core/words/sheet-words';

/** Where in the pane a button of the host leads. */
export const panePlaces = ['split', 'sheets', 'scorecards', 'review', 'checks', 'help', 'selfTest'] as const;
export type PanePlace = (typeof panePlaces)[number];
export type TabName = 'sheets' | 'split' | 'help';

export const tabOf: { readonly [P in PanePlace]: TabName } = {
  split: 'split',
  sheets: 'sheets',
  scorecards: 'sheets',
  review: 'sheets',
  checks: 'sheets',
  help: 'help',
  selfTest: 'help',
};

/** The sheet that a place is about. */
export const sheetOfPlace: { readonly [P in PanePlace]?: SheetKey } = {
  scorecards: 'scorecard',
  review: 'monthlyReview',
  checks: 'dataChecks',
};

/** A place that somebody asked for; the same one again is another visit. */
export interface Visit {
  readonly place: PanePlace;
}
