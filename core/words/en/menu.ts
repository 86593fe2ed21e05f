/** The menu that a spreadsheet shows, and the title of what it opens. */
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
