export const rampWeights = {
  summary:
    'Weights of people by period: the share of each period in which they are employed, times the ramp of newcomers.',
  parameters: {
    startDates: 'The first day of each person, one row or one column of dates.',
    endDates:
      'The last day of each person, as many cells; blank or 0 for those who are still here. One blank cell: nobody has left.',
    periodStarts: 'The first day of each period, in order, one row or one column of dates.',
    ramp: 'The share of the full target in each month of tenure, such as 0.25, 0.5, 0.75; after the last it is 1. If left out, there is no ramp.',
    rule: 'How a part of a period is counted: calendar (all days) or weekdays (Monday to Friday); calendar if left out.',
  },
  result:
    'A row per person, a column per period: 1 is a full period at the full target. SPLITTARGET takes it as weights.',
  notes: [
    'First and last day count. A period lasts until the day before the next.',
    'The last period lasts as its step says: as many months as between the two starts before it if all starts fall on one day of the month (a single start: one month), otherwise as many days.',
    'Tenure counts calendar months. Month 1 is the month of joining up to the 15th; from the 16th the month of joining is month 0 and carries 0.',
    'A row whose dates are wrong holds the error in each of its cells; the others are not affected. A blank in ramp is 0.',
  ],
  examples: [
    'One here all along, one from 15 January',
    'Joined on 1 March, ramping over two months',
    'Joined on Monday 16 March: 12 of 22 weekdays',
    'Joined on the 16th: the ramp begins with the next month',
    'Left on 15 February; periods down or across do not matter',
    'Shares are 0.25, not 25',
  ],
} as const;
