export const logs = {
  complaints: {
    name: 'Complaints',
    purpose: 'Customer complaints, with owner and due date.',
  },
  customerRequests: {
    name: 'Customer requests',
    purpose: 'Customer requests, and whether they were answered in time.',
  },
  issues: {
    name: 'Issues',
    purpose: 'Problems, each with a proposed solution, a decision and an owner.',
  },
  reportsDue: {
    name: 'Reports due',
    purpose: 'Plans and reports due from each salesperson, and whether they came in time.',
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
    purpose: 'Contracts from draft to signature, with approval, term and orders within the term.',
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
    purpose: 'Customers who visit the company, the results, and whether they ordered.',
  },
  marketInformation: {
    name: 'Market information',
    purpose: 'News of the market, sent on in time and acted on.',
  },
  exhibitions: {
    name: 'Exhibitions',
    purpose: 'Tasks, costs and results of each exhibition.',
  },
  crises: {
    name: 'Crises',
    purpose: "Events that may harm the company's reputation, the speed of the response, and the lessons.",
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
    purpose: 'Objectives with progress, and measures for those off track.',
  },
  marketPlan: {
    name: 'Market plan',
    purpose: 'Activities to open regions and segments, and the market share won.',
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
    purpose: 'Mission, requirements, authority and next step of each role.',
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
