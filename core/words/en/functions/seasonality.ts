export const seasonality = {
  summary: 'The part of a year’s sales that falls on each month, as far as the history supports it.',
  parameters: {
    dates: 'The day of each sale or month total, in any order; a month total may have any day of its month.',
    amounts: 'One amount a date, in the shape of dates. Amounts of one month are added up.',
    springFestival:
      'The Spring Festival within the planned twelve months: its year (2015 to 2036) or its day. January and February are then taken together and split by its date. Left out or 0: no such treatment.',
    firstMonth: 'The month in which the year begins, 1 to 12; 1 if left out. The shares begin with it.',
    output: 'shares (if left out), or reliability: one number from 0 (equal twelfths) to 1 (every year alike).',
  },
  result: 'A column of 12 shares that sum to 1; or the reliability in one cell.',
  notes: [
    'Always: the shares are whole millionths, and their decimals add up to 1 exactly. Units left after rounding down go to the largest remainders.',
    'Growth from year to year is taken out. Recent years count for more, and one odd month counts for little.',
    'The shape is shrunk towards equal twelfths by the reliability: how much larger the differences between months are than chance would make them. With one to two years chance cannot be told: seven tenths of the shape are kept and the reliability is 0.7, less where a straight line explains the year. With less than a year the shares are equal and the reliability is 0.',
    'The last month is left out where its sales stop more than 7 days before its end and those of most other months do not. Months without sales between the first and the last count as 0. The last 12 years are used.',
    'Spring Festival: January and February count with their mean in every past year. Their sum is split by the working days of the planned year (mainland rule, eight days off from the eve and two worked weekend days), corrected by past years with a similar date of the festival. A festival after 10 February weakens March as well; that is not corrected.',
    'Rows without an amount, or with 0, are passed over.',
  ],
  examples: [
    'One month supports no shape: equal twelfths',
    'Two years of quarter totals: the last month of each quarter sells twice as much',
    'January and February of 2026, when the festival on 17 February leaves February fewer working days',
    'How reliable the months are',
    'Amounts that do not fit the dates',
    'An amount without a date',
  ],
} as const;
