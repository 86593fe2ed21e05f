export const logs = {
  complaints: {
    name: 'Complaints',
    purpose: 'What customers complain of, who answers and by when.',
  },
  customerRequests: {
    name: 'Customer requests',
    purpose: 'What customers ask for, and whether they are answered in time.',
  },
  issues: {
    name: 'Issues',
    purpose: 'Problems, each with a proposed solution, a decision and someone to see to it.',
  },
  reportsDue: {
    name: 'Reports due',
    purpose: 'Plans and reports that each salesperson owes, and whether they came in time.',
  },
  meetings: {
    name: 'Meetings',
    purpose: 'Meetings planned and held, with the actions agreed in them.',
  },
  coaching: {
    name: 'Coaching',
    purpose: 'Help for each salesperson, the action agreed, and sales before and after.',
  },
  conduct: {
    name: 'Conduct',
    purpose: 'Praise, reminders and violations in points, never in money.',
  },
  training: {
    name: 'Training',
    purpose: 'Courses planned and held, with hours, attendance, results and cost.',
  },
  recruitment: {
    name: 'Recruitment',
    purpose: 'People wanted, by when, through which channel and at what cost.',
  },
  contracts: {
    name: 'Contracts',
    purpose: 'Contracts from draft to signature, with approval, term and what was ordered in it.',
  },
  discountRequests: {
    name: 'Discount requests',
    purpose: "Discounts asked for, against each salesperson's authority.",
  },
  creditRequests: {
    name: 'Credit requests',
    purpose: 'Credit limits asked for and granted, and until when.',
  },
  afterSales: {
    name: 'After-sales service',
    purpose: 'Delivery, installation, support and repair against the day promised.',
  },
  hostedVisits: {
    name: 'Hosted visits',
    purpose: 'Customers who visit the company, what came of it, and whether they ordered.',
  },
  marketInformation: {
    name: 'Market information',
    purpose: 'News of the market, sent on in time and acted on.',
  },
  exhibitions: {
    name: 'Exhibitions',
    purpose: 'Who does what for each exhibition, what it costs and what it brings.',
  },
  crises: {
    name: 'Crises',
    purpose: "Events that may harm the company's name, how fast it spoke and what it learnt.",
  },
  externalRelations: {
    name: 'External relations',
    purpose: 'Authorities, associations and media to keep in touch with.',
  },
  coDevelopment: {
    name: 'Co-development',
    purpose: 'New products that sales and factory develop together, stage by stage.',
  },
  strategy: {
    name: 'Strategy',
    purpose: 'Objectives with progress, and what is done about those off track.',
  },
  marketPlan: {
    name: 'Market plan',
    purpose: 'How regions and segments are opened up, and what share is won.',
  },
  brandPlan: {
    name: 'Brand plan',
    purpose: 'Projects for company and brand by milestone, with cost and leads.',
  },
  promotions: {
    name: 'Promotions',
    purpose: 'Promotions and contests with cost, uplift and return.',
  },
  policies: {
    name: 'Policies',
    purpose: 'Policies and procedures with version, approval and next review.',
  },
  priceList: {
    name: 'Price list',
    purpose: "Prices by validity, with margin, competitors' prices and approval.",
  },
  roles: {
    name: 'Roles',
    purpose: 'What each role is for, asks for and may approve, and where it leads.',
  },
  skills: {
    name: 'Skills',
    purpose: 'Required and actual skill levels, and the training that closes the gap.',
  },
  lifecycle: {
    name: 'Product lifecycle',
    purpose: 'Stage of each product, suggested by its sales and decided by people.',
  },
} as const;
