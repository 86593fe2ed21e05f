export const company = {
  company: 'Amberfield Controls',
  /** In the order of the trades of the customers. */
  segments: ['Food and drink', 'Paper and print', 'Textiles', 'Machine building', 'Water supply', 'Glass'],
  masters: {
    jobTitle: ['Senior account manager', 'Account manager', 'Sales engineer'],
    strengths: [
      'Knows the plants of key accounts',
      'Negotiates calmly',
      'Wins new customers',
      'Strong on technology',
      'Keeps promises to customers',
    ],
    weaknesses: [
      'Late with reports',
      'Gives discounts too early',
      'Few calls on dormant customers',
      'Weak follow-up of offers',
    ],
    development: ['Course on value selling', 'Joint visits with a senior colleague', 'Lead one key account project'],
    channel: ['Direct', 'Direct and distributors', 'Distributors'],
    marketSource: ['Industry association, 2025'],
    unitOfSale: ['piece', 'piece', 'piece', 'hour'],
    preferences: [
      'Delivery on Mondays only',
      'Wants quotations by e-mail',
      'Prefers visits in the morning',
      'Two signatures for orders above 50,000',
    ],
    partnerNote: ['Renewal under discussion', 'Stock of sensors is low', 'Joint training in autumn'],
  },
  skill: ['Product knowledge', 'Negotiation', 'Time management', 'Leading a project'],
  role: [
    {
      title: 'Account manager',
      mission: 'Sells and keeps customers',
      approves: 'Discounts up to 5 %',
    },
    {
      title: 'Senior account manager',
      mission: 'Grows key accounts',
      approves: 'Discounts up to 8 %',
    },
    {
      title: 'Regional manager',
      mission: 'Reaches the target of a region',
      approves: 'Discounts up to 12 %, expenses',
    },
    {
      title: 'Sales director',
      mission: 'Reaches the target of the year',
      approves: 'Targets, prices, contracts',
    },
    {
      title: 'Director of marketing',
      mission: 'Makes the brand known',
      approves: 'Campaigns and exhibitions',
    },
    {
      title: 'Director of operations',
      mission: 'Delivers what is sold',
      approves: 'Delivery dates and stock',
    },
  ],
  roleLists: {
    accountable: ['Own target, visits, receivables', 'Key accounts and coaching', 'Plan, team and budget'],
    consulted: ['Prices and new products', 'Credit limits'],
    informed: ['Stock and delivery dates', 'Complaints of own customers'],
    education: ['Bachelor, engineering', 'Bachelor or equal'],
    skills: ['Technology, talks with buyers', 'Negotiation, planning, coaching'],
    promotion: ['Two years at 100 % of target', 'Has led a region or a project'],
  },
  regions: ['North', 'East', 'South', 'West', 'Centre', 'Northeast', 'Northwest', 'Southwest'],
  /** In the order of the product lines. */
  categories: ['Controllers', 'Drives', 'Sensors', 'Service'],
  daysOff: {
    newYear: 'New Year',
    spring: 'Spring Festival',
    tombs: 'Tomb-Sweeping Day',
    labour: 'Labour Day',
    dragon: 'Dragon Boat Festival',
    autumn: 'Mid-Autumn Festival',
    national: 'National Day',
    makeUp: 'Make-up working day',
  },
} as const;
