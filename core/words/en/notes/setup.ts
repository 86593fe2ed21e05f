export const setup = {
  currencyNote:
    'The code of the currency of all amounts, such as CNY, TWD, HKD or USD. Amounts are typed in whole units, never in thousands.',
  taxBasisNote:
    'Whether targets, orders, invoices and receipts are typed with or without tax. Keep to one; mixing them is the most common cause of false variances.',
  yearStartNote:
    'The first day of the year that is planned, always the first of a month, such as 2026-01-01 or 2026-04-01.',
  asOfNote:
    'The day up to which all figures count, that day included. It does not move by itself: type a new day when you have entered new records.',
  holidayRegionNote:
    'Whose holidays the calendar step fills in. Check the list against the official notice of the year.',
  mergesJanuaryNote:
    'With yes, January and February are taken together, because the Spring Festival falls in one or the other: in the season, and in the growth item of the scorecard.',
  roundingUnitNote: 'Every target is a multiple of this amount, such as 1, 100 or 1000. It must be more than 0.',
  overAssignmentNote:
    'How far the regions together exceed the annual target, and the people their regions. 0 % and 0 % pass the target on unchanged; 5 % and 5 % make 110.25 % altogether.',
  inactiveDaysNote: 'Days without an order after which a customer counts as lost; after half of them as dormant.',
  keyAccountDaysNote: 'A key account without a visit in this many days appears among the data checks.',
  varianceNote:
    'A variance is material when it reaches both this amount and the share of the budget below. Where nothing was budgeted the amount alone decides.',
  overAssignmentMostNote: 'Above this share over the annual target the data checks warn; 10 to 20 % is usual.',
  managerEmailNote:
    'Where several people share the workbook (Google Sheets), only this person fills in the scorecard rows of their people.',
  payNote: 'Base salary is per month; variable pay and the pay range are per year, at 100 % of target.',
  marketSizeNote:
    'Sales of all suppliers in this region in a whole year. The share is our sales of the last 12 months ÷ this figure.',
  creditLimitNote:
    'Blank: no limit has been set. 0: cash only, anything owed is over the limit. After its last valid day a limit counts as 0.',
  termsNote:
    'From which day the terms count. Invoice of 10 March, 30 days: net days 9 April; end of month (31 March + 30) 30 April; end of next month (30 April + 30) 30 May. Agree on it: “monthly, 30 days” is read in each of these ways.',
  actualSourceNote:
    'Where the actual of this account is summed from: the expense records with this account, the amounts of all orders, or amounts less cost of all orders. Orders without a cost make the gross profit too high. Blank means expenses.',
  weekdayNote:
    '1 is a full selling day, 0.5 half a day, 0 a day off. More than 1 for weekdays that sell more than others.',
  dayWeightNote: 'Only days that differ from their weekday: a holiday 0, half a day 0.5, a make-up day on a weekend 1.',
  commissionBasisNote:
    'Orders: the amounts of the salesperson’s orders. Receipts: the money that came in for the salesperson; type receipts on the tax basis of the plan.',
  tierModeNote:
    'Marginal: each part of the amount earns the rate of its own tier. Retroactive: the whole amount earns the rate of the tier reached, so that pay jumps at each tier.',
  tiersNote:
    'Amounts are those of the year to date. The first tier starts at 0, each further one higher; an amount equal to the start of a tier is in that tier.',
  scorecardSetupNote:
    'Weights add up to 100; 0 shows an item without counting it. Items without data are left out and the others weigh accordingly more.',
  methodNote:
    'ratio: 100 × actual ÷ target. linear: straight lines between the points. step: the score of the band reached. increment: plus or minus for each 1 % from the target. deduct: points off for each event. bonus: extra points, weight 0. binary: all or nothing. manual: the manager’s rating of 1 to 5.',
  pointsNote:
    'A value of the actual and its score, upwards; the value may hang on the target: target, target*0.8, target+0.15. Or a setting of the method and its number: per and 5, floor and 0. Blank: the method’s own points.',
  itemTargetsNote:
    'Targets of one ordinary month, each in its item’s unit: customers, visits, calls, orders per week; growth and other ratios as 10 %.',
} as const;
