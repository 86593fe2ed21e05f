export const plans = {
  regionBlock: 'regions',
  campaignBlock: 'campaigns',
  keyAccountBlock: 'key accounts',
  prospectBlock: 'prospects',
  receivableBlock: 'receivables',
  issueBlock: 'issues',
} as const;
