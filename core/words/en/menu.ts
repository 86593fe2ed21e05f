/** The menu in a spreadsheet, and the title of the pane that it opens. */
export const menu = {
  title: 'Planfold 分合',
  split: 'Split a target',
  sheets: 'Sheets',
  scorecards: 'Scorecards',
  review: 'Monthly review',
  checks: 'Checks',
  selfTest: 'Self-test',
  help: 'Help',
} as const;
