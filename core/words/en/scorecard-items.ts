/** Names of the items of the default card. */
export const scorecardItems = {
  plannedTarget: 'Target present and acknowledged',
  actualSales: 'Actual sales',
  newCustomers: 'New customers signed',
  visits: 'Visits to existing customers',
  salesCalls: 'Sales calls',
  weeklyOrders: 'Weekly orders',
  growth: 'Growth',
  newProspects: 'New prospects opened',
  lostCustomers: 'Lost customers',
  conduct: 'Conduct points',
  reports: 'Plans and reports on time',
  responses: 'Responses to customer requests',
  collections: 'Collection rate',
} as const;
