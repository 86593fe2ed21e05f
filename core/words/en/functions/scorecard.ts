export const scorecard = {
  summary: 'Scores people on all items of a card: item scores, total, grade and the weight that has data.',
  parameters: {
    setup:
      'A row per item, without a header: item, weight, method, direction (higher, lower), cap, then any number of pairs of columns as the parameters of SCOREITEM have them in rows: per, 5 or -0.1, 60 or target, 100. Direction, cap and pairs may be blank. The weights add up to 100.',
    targets: 'People × items: a row per person, a column per row of the setup, each in its item’s unit.',
    actuals: 'The same shape. Blank and 0 are a value, zero; write a text such as - or #N/A where there is no data.',
  },
  result: 'A row per person: a score per item, then the total, the grade and the weight points that have data.',
  notes: [
    'Each item is scored as SCOREITEM does it. A text or an error in its target or actual, a target of zero where the method measures against it, or a missing rating leaves the item out; its cell repeats the text or says why.',
    'The total is Σ weight · score ÷ Σ weight of the items that have data, plus bonus lines (weight 0), from 0 to 120. Below 70 weight points with data the grade is –, and with none the total, too.',
    'The grade comes from the unrounded total: A from 90, B from 80, C from 70, D from 60, E below. For other bands, put GRADE on the total.',
    'Items with weight 0 are scored and shown, and change nothing. Nothing depends on other people in the range.',
  ],
  examples: [
    'Two people on two items',
    'Growth on a line of its own, lost customers, conduct points',
    'A bonus line adds points to the total',
    'Weights must add up to 100',
  ],
} as const;
