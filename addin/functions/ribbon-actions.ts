/** The actions of the ribbon's buttons: both manifests name these ids, and the pane's entry associates them. */
export const ribbonActions = [
  { id: 'showSplit', place: 'split' },
  { id: 'showScorecards', place: 'scorecards' },
  { id: 'showReview', place: 'review' },
  { id: 'showChecks', place: 'checks' },
  { id: 'showHelp', place: 'help' },
] as const;

/** The place in the pane that a button opens. */
export type RibbonPlace = (typeof ribbonActions)[number]['place'];
