export const dutySections = {
  supervising: 'Supervising',
  targets: 'Setting targets',
  salesPlan: 'Sales plan',
  reviews: 'Regular reviews',
  team: 'Leading the team',
  appraisal: 'Appraisal',
  tenDuties: 'Ten duties and the role',
  elevenDuties: 'Eleven duties',
  annualSummary: 'Annual summary',
  directorAndManager: 'Director and manager',
  marketing: 'Marketing director',
  directors: 'Four kinds of director',
} as const;
