export const pace = {
  summary:
    'Shows in selling days whether a target is on track: the amount due by now, and the amount required on each day left.',
  parameters: {
    actual: 'Sales so far.',
    target: 'The target of the whole period.',
    start: 'The first day of the period, a date.',
    end: 'The last day of the period, a date.',
    asOf: 'The day up to which actual counts, a date; the day itself has passed. Never today by itself.',
    calendar:
      'The days that differ from their weekday: a column of dates and a column of day weights (0 holiday, 0.5 half day, 1 make-up day). A single row or column of dates means holidays.',
    weekdayWeights: 'Seven day weights, Monday to Sunday, in a row or a column; 1, 1, 1, 1, 1, 0, 0 if left out.',
  },
  result: 'One row: attainment, plan to date, pace index, run rate, required rate, projection.',
  notes: [
    'Plan to date: the target × selling days passed ÷ selling days of the period. Pace index: actual ÷ plan to date; above 1 is ahead. Run rate: actual per selling day passed. Projection: run rate × all selling days.',
    'Required rate: the gap to the target per selling day left; 0 once the target is met. When no day is left and the target is missed, it is #N/A, and the message gives the gap.',
    'Before the first selling day has passed, pace index, run rate and projection are #N/A. After the end the period counts as over.',
    'A negative target: attainment and pace index are 1 + (actual − plan) ÷ |plan|, so that −80 against −100 is 120 %. A target of 0 has neither: #N/A.',
  ],
  examples: [
    'On track after four of ten days',
    'A negative target: less of a loss than planned is above 1',
    'The period is over and the target met',
    'Two holidays: four of eight days have passed',
    'The end must not lie before the start',
  ],
} as const;
