import type { SheetKey } from '../../core/words/sheet-words';

/** Places in the pane that a button of the host can open. */
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

/** The sheet that a place opens. */
export const sheetOfPlace: { readonly [P in PanePlace]?: SheetKey } = {
  scorecards: 'scorecard',
  review: 'monthlyReview',
  checks: 'dataChecks',
};

/** A request to open a place; the same place again is another visit. */
export interface Visit {
  readonly place: PanePlace;
}
