export const setup = {
  settings: {
    name: 'Settings',
    purpose: 'Settings for the whole workbook: company, business year, annual target and rules.',
  },
  team: {
    name: 'Team',
    purpose: 'The people who sell: since when, where, and what they earn when they meet their target.',
  },
  regions: {
    name: 'Regions',
    purpose: 'Sales territories with their market, our sales there and our share.',
  },
  products: {
    name: 'Products',
    purpose: 'Products by category, with list price, standard cost and sales of the year.',
  },
  customers: {
    name: 'Customers',
    purpose: 'Customers with their terms, credit and current status.',
  },
  accounts: {
    name: 'Accounts',
    purpose: 'Budget lines; the type of an account says on which side of the budget is better.',
  },
  partners: {
    name: 'Partners',
    purpose: 'Agents, distributors and other partners: their sales targets and the end of their contracts.',
  },
  calendar: {
    name: 'Calendar',
    purpose: 'Holidays, make-up days and half days, and the selling days of each month that follow from them.',
  },
  commissionPlan: {
    name: 'Commission plan',
    purpose: 'How commission is calculated, the same for everyone: basis, tiers and rates.',
  },
  scorecardSetup: {
    name: 'Scorecard setup',
    purpose: 'The items of the scorecard with their weights and the way each one is scored.',
  },
  itemTargets: {
    name: 'Item targets',
    purpose: 'Each salesperson’s monthly target for each item; the sales target comes from the target plan.',
  },
} as const;
