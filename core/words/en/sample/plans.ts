export const plans = {
  account: {
    sales: 'Sales revenue',
    grossProfit: 'Gross profit',
    salaries: 'Sales salaries',
    commission: 'Commissions',
    travel: 'Travel',
    entertainment: 'Entertainment',
    exhibitions: 'Exhibitions',
    advertising: 'Advertising',
    training: 'Training',
    freight: 'Freight',
    driver: {
      people: 'Headcount',
      sales: 'Sales',
      visits: 'Visits',
      exhibitions: 'Exhibitions',
      campaigns: 'Campaigns',
    },
  },
  /** In the order of the expense accounts. */
  purposes: [
    'Salaries of the month',
    'Commissions of the month',
    'Visits to customers',
    'Dinner with the buyers',
    'Booth and material',
    'Trade magazine and web',
    'Course fees',
    'Carrier invoices',
  ],
  budgetReasons: ['Larger booth at the spring fair', 'One course held in-house', 'Start of a new territory'],
  explanations: {
    travel: 'Visits of the month before made up for',
    entertainment: 'Three contract signings in one month',
    exhibitions: 'Builder gave a discount',
  },
  variance: {
    'words:varianceCauses': 'More visits than planned in the south',
    'words:varianceActions': 'Trips are bundled by week from now on',
  },
  basis: {
    'words:basisEvidence': 'Orders of three years, 8 % above last year; one new territory',
    'words:capacityDecision': 'One hire in the south covers the gap',
  },
  plan: {
    newSeller: 'New seller: weight from the territory',
    changeReason: 'Weight of the new seller agreed',
    historyNote: 'Late Spring Festival',
  },
  objectives: {
    regionBlock: {
      objective: 'Raise the share in the region',
      action: 'Two visits a week to users',
      metric: 'New users',
    },
    campaignBlock: {
      objective: 'Sell the new sensor',
      action: 'Trial kits for key users',
      metric: 'Trials',
    },
    keyAccountBlock: {
      objective: 'Yearly contract',
      action: 'Talks at director level',
      metric: 'Contracts',
    },
    prospectBlock: {
      objective: 'Open prospects from the fair',
      action: 'Call every hot lead in a week',
      metric: 'Meetings',
    },
    receivableBlock: {
      objective: 'Collect what is over 60 days',
      action: 'Weekly call with finance',
      metric: 'Invoices',
    },
    issueBlock: {
      objective: 'Shorten delivery of drives',
      action: 'Safety stock with the plant',
      metric: 'Weeks',
    },
  },
} as const;
