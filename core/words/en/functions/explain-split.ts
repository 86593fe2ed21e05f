import { splitTarget } from './split-target';
export const explainSplit = {
  summary: 'Explains in one sentence how a part of SPLITTARGET was derived, with the numbers to compute it again.',
  parameters: {
    row: 'Row of the part within the result, from 1.',
    column: 'Column of the part within the result, from 1.',
    ...splitTarget.parameters,
  },
  result: 'One sentence, in the language of the workbook.',
  notes: ['The calculation is written out; rounding it as the sentence says gives the part.'],
  examples: [
    'An odd unit that went to the first of equals',
    'A person and a month',
    'What a locked part leaves',
    'There is no fourth row',
  ],
} as const;
