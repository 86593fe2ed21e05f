export const splitPeriods = {
  summary: 'Splits a target over days, weeks, months or quarters by selling days, so that all of them tie.',
  parameters: {
    target: 'The amount to split. A negative one is split like its opposite.',
    start: 'The first day, a date. On the first of a month, quarters are counted from that month: a fiscal year.',
    end: 'The last day, a date; it belongs to the range. At most 40,000 days.',
    grain: 'One row per day, week, month or quarter.',
    seasonality:
      'Twelve weights, January to December, in a row or a column: how much of a year each month carries. Each is spread over the selling days of its month. If left out, every selling day counts the same.',
    calendar:
      'The days that differ from their weekday: a column of dates and a column of day weights (0 holiday, 0.5 half day, 1 make-up day). A single row or column of dates means holidays.',
    weekdayWeights: 'Seven day weights, Monday to Sunday, in a row or a column; 1, 1, 1, 1, 1, 0, 0 if left out.',
    unit: 'Every part is a multiple of this: 1, 100, 0.01. The target must be one as well.',
  },
  result: 'A row per period: first day, last day, selling days, target.',
  notes: [
    'Always: days, weeks, months and quarters of one target tie, because all are sums of the same days; and all add up to the target.',
    'Always: each day, month, quarter and year is less than one unit off its exact share. Equal remainders go to the earlier one.',
    'Weeks begin on Monday and are clipped to the range; a week across two months or years is one row.',
    'Quarters are the calendar’s, unless the range begins on the first of a month: then they are three months each from there.',
    'A month of which only a part lies in the range carries that part of its weight; a month without a selling day carries nothing.',
  ],
  examples: [
    'A quarter by selling days; on a tie the earlier month gets the odd unit',
    'January carries twice as much as February and March',
    'A week across two months is one row; the Friday is half a day',
    'A negative target in a part of a quarter',
    'A holiday and a Saturday: no day can carry the target',
    'The end must not lie before the start',
  ],
} as const;
