export const resplitTarget = {
  summary: 'Puts actuals in place of closed periods and shares what the year still asks for among the open ones.',
  parameters: {
    plan: 'Targets per period: one row a person, one column a period; or one column for one person.',
    actuals:
      'What was achieved, in the shape of the plan; only the closed periods are looked at, so a zero there counts as zero.',
    closedPeriods: 'How many periods, from the first, are closed.',
    policy:
      'Where the miss goes: remaining (all open periods, in proportion to the plan), next (the next period), none (nowhere), ratchet (like remaining, but a surplus lowers nothing).',
    unit: 'New targets are multiples of this.',
  },
  result: 'The shape of the plan: actuals for closed periods, new targets for open ones.',
  notes: [
    'With remaining and next the year total of each person stays exact, as long as closed periods have not gone beyond it already; open targets never fall below zero.',
    'An amount smaller than a unit, because actuals are not multiples of it, goes to the first open period.',
    'Open periods without any plan share equally.',
  ],
  examples: [
    'A miss of 20 after three months, over the remaining nine',
    'The same miss, all of it in the next month',
    'A surplus lowers nothing with ratchet',
    'The year is reached: nothing is left to ask for',
    'More periods closed than there are',
  ],
} as const;
