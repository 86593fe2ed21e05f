export const splitTarget = {
  summary: 'Splits a target by weights, and by months if you like, into whole units that add up in every direction.',
  parameters: {
    target: 'The amount to split. A negative one is split like its opposite.',
    weights:
      'One weight per person, product or region, down or across; or a whole table of weights. Only proportions matter, and weight 0 gets 0.',
    seasonality: 'One weight per period. The result then has a row per weight and a column per period.',
    unit: 'Every part is a multiple of this: 1, 100, 0.01. The target must be one as well.',
    locked:
      'Amounts to keep as they are, in the shape of the result; blank where the split decides. The text 0 locks a part at zero.',
    min: 'The least a part may get: one amount for all parts with a weight, or one per part. Blank or 0 means none.',
    max: 'The most a part may get: one amount for all, or one per part. Blank or 0 means none; the text 0 means zero.',
    rowGroups:
      'Group names of each row, outermost group first (region, then team): group totals come out within one unit, too.',
    columnGroups: 'Group names of each column, outermost first (quarter above month).',
  },
  result: 'One amount per part, in the shape of weights × seasonality.',
  notes: [
    'Always: all parts add up to the target exactly, at every level.',
    'Always: each part, each row and column total and the totals of one tree of groups are less than one unit off their exact share. Totals of row groups × column groups are, too, unless no such split exists; the pane says how many are not.',
    'Units left after rounding down go to the largest remainders; on a tie to the earlier row or column. Nothing is left to chance, and the same input gives the same digits everywhere.',
  ],
  examples: [
    'One amount over three people',
    'The odd unit goes to the first of equals',
    'Three people × a quarter with a strong first month, in thousands',
    'The first part is agreed; the others share the rest',
    'A floor for the last part, a ceiling for the first',
    'Two regions: their totals are within one unit of their shares',
    'A weight cannot be negative',
    'The target must be a multiple of the unit',
  ],
} as const;
