export const salesForecast = {
  summary:
    'Forecasts sales from their history, with a range for each period; trend and season are found by themselves.',
  parameters: {
    history:
      'Past sales, one number a period, oldest first, in a row or a column, without gaps. Three or more; one full season hints at the seasonal shape, two show it.',
    periods: 'How many periods to forecast, 1 to 600; 12 if left out.',
    seasonLength: 'Periods in a season: 12 for months (if left out), 4 for quarters, 1 for no season; at most 60.',
    confidence: 'The part of outcomes that the range is to hold, above 0 and up to 0.999; 0.95 if left out.',
    unfinished:
      'How many of the last numbers belong to periods that are not over, such as the running month. They are left out and forecast first. 0 if left out.',
  },
  result: 'A row per period: forecast, lower end, upper end; in the unit of the history.',
  notes: [
    'The forecast is a middle value: the outcome is as likely above as below. The sum of several is slightly below the expected sum.',
    'A zero now and then is taken as a weak period, not as another kind of series; where more than a quarter of the numbers are zero or negative, season and errors are amounts instead of ratios.',
    'One wild period by itself hardly moves the forecast. Two in a row on the same side are taken as a new level. With less than three seasons only more than 4.5 times the usual counts as wild. The last period counts as wild until the next one confirms it.',
    'The seasonal shape is shrunk to what the history supports: from less than two full seasons half of what they show is kept, from less than one nothing. A short history widens the range. The last 12 seasons are used, and 144 numbers at least.',
    'A gap is refused where the spreadsheet shows it; some hand a blank cell over as 0.',
    'Measured on monthly series: on the 1,428 of the M3 competition the error is 0.785 of that of Naive2, on 1,969 short ones of Australian retail 0.821 (OWA); ranges of 95 % hold 95 and 96 % of the outcomes. Some settings were chosen on these same series.',
    'Results are rounded to 10 significant digits, so that they are the same everywhere.',
  ],
  examples: [
    'What never changed is expected to go on, with no range',
    'Two years of quarters, a tenth higher in the second',
    'The running month is left out and forecast first, with a range that holds 80 %',
    'Two periods are too few',
    'A blank inside the history',
  ],
} as const;
