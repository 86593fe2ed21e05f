/** What the buttons of the ribbon do: both manifests name these ids, and the pane's entry associates them. */
export const ribbonActions = [
  { id: 'showSplit', place: 'split' },
  { id: 'showScorecards', place: 'scorecards' },
  { id: 'showReview', place: 'review' },
  { id: 'showChecks', place: 'checks' },
  { id: 'showHelp', place: 'help' },
] as const;

/** Where in the pane a button leads. */
export type RibbonPlace = (typeof ribbonActions)[number]['place'];
