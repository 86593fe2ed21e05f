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
    'Zeros before the first sale are left out. A zero now and then, or in the same periods of every season, is taken as a weak period. Where zeros come at random in more than one of twenty periods, a zero counts like any other number: the forecast is the level of all of them, with the season if there is a clear one.',
    'Season and errors are ratios; where zeros or negative numbers are many, they are amounts.',
    'One wild period by itself hardly moves the forecast. Two in a row on the same side are taken as a new level. With less than three seasons only more than 4.5 times the usual counts as wild. The last period counts as wild until the next one confirms it, unless the period before leans to the same side. A level that changed at once and has lasted for six periods is taken neither for growth nor for a season.',
    'The seasonal shape is shrunk to what the history supports: from less than two full seasons seven tenths of what they show is kept, less where a straight line explains it, and from less than one nothing. A short history widens the range. The last 12 seasons are used, and 144 numbers at least.',
    'A gap is refused where the spreadsheet shows it. Some hand a blank cell over as 0, so zeros at the end are refused too where no other period is zero.',
    'Measured on monthly series (OWA, the error as a part of that of Naive2): 0.767 on the 1,428 of the M3 competition, 0.813 on 1,969 short ones of Australian retail, 0.735 on 366 of tourism, 0.774 on the 111 of NN3. Ranges of 50, 80 and 95 % hold 50, 80 and 96 % of the outcomes. Some settings were chosen on these same series.',
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
