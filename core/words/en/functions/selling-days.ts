export const sellingDays = {
  summary: 'Counts selling days by weight: holidays, half days and make-up working days, which NETWORKDAYS cannot add.',
  parameters: {
    start: 'The first day, a date; it counts.',
    end: 'The last day, a date; it counts. Not before start.',
    calendar:
      'The days that differ from their weekday: a column of dates and a column of day weights (0 holiday, 0.5 half day, 1 make-up day, more for a heavy day). A single row or column of dates means holidays. Blank rows are passed over.',
    weekdayWeights: 'Seven day weights, Monday to Sunday, in a row or a column; 1, 1, 1, 1, 1, 0, 0 if left out.',
  },
  result: 'The selling days from start to end, a half day being 0.5.',
  notes: [
    'The calendar goes before the weekday: a Saturday with weight 1 counts, a Monday with weight 0 does not.',
    'A date may stand in the calendar twice with one weight; two different weights are refused. A blank weight is 0.',
    'A row of two cells is a date and its weight, unless the second is above 1000 and so a date as well. No weight may be above 1000.',
  ],
  examples: [
    'February 2026, Monday to Friday',
    'February 2026 in Mainland China: six holidays, and two Saturdays made up',
    'A week with half a Saturday',
    'A column of dates means holidays',
    'The end must not lie before the start',
    'One date cannot have two weights',
  ],
} as const;
