export const reviews = {
  scorecardComments: [
    'Strong month, key accounts grew',
    'Calls are up, keep going',
    'Reports were late twice',
    'Needs more new contacts',
  ],
  scorecardFeedback: ['Agreed', 'Two orders moved to next month'],
  rankingComments: ['Steady over all months', 'Coaching agreed for the second half'],
  adjustmentReason: 'Return of one order of the month before',
  /** Typed in the review of the month before last. */
  review: {
    'words:whyWon': 'Trials at the plant and quick offers',
    'words:whyLost': 'Price of drives and long delivery',
    'words:whatWorked': 'Joint visits with service',
    'words:whatDidNot': 'Calls on dormant customers',
    'words:nextRegions': 'South: two plants a week',
    'words:nextCampaigns': 'Trial kits for the new sensor',
    'words:nextKeyAccounts': 'Yearly contracts with three',
    'words:nextProspects': 'Hot leads of the fair first',
    'words:nextReceivables': 'Everything over 60 days',
    'words:nextIssues': 'Delivery of drives',
    'words:decisions': 'Safety stock for common drives',
  },
  /** Typed in the review of the quarter before last. */
  quarter: {
    'words:whatWorked': 'The fair and quick follow-up',
    'words:whatDidNot': 'Collection before the festival',
    'words:resplitProposal': 'None for now',
    'words:risks': 'Delivery of drives, one large debtor',
    'words:talent': 'A successor for the south',
  },
  year: {
    'words:marketReading': 'Growth in food and water',
    'words:competitorReading': 'One competitor cuts sensor prices',
    'words:teamCulture': 'Open talk of lost deals',
    'words:basisChanges': 'None',
  },
  positiveCauses: [
    {
      text: 'Two yearly contracts began',
      fact: 'Key accounts above last year',
    },
    {
      text: 'Food makers invest',
      fact: 'Orders of the segment',
    },
  ],
  negativeCauses: [
    {
      text: 'Drives delivered too late',
      fact: 'Orders moved to the next month',
    },
    {
      text: 'Fewer visits in the first half',
      fact: 'Visits below the target',
    },
  ],
  evidence: 'Log of the month',
  improvement: {
    cause: 'Offers are not followed up',
    corrective: 'Call within three days',
    preventive: 'Next step in every visit note',
    measure: 'Idle deals below five',
  },
  support: {
    what: 'Safety stock of drives',
    from: 'Plant',
    why: 'Nine weeks lose orders',
  },
  decision: {
    what: 'Second service technician',
    note: 'From the training budget',
  },
  reviewHead: {
    scope: 'All regions',
    comment: 'Delivery comes first',
  },
  remarks: {
    check: 'Known, finance clears it',
    duty: 'Reviewed every quarter',
  },
} as const;
