import { toBands } from '../appraisal/bands';
import { gradeOf } from '../appraisal/grade-of';
import { defineFunction } from '../arguments/define';
import { SheetError } from '../arguments/sheet-error';

export const grade = defineFunction({
  name: 'GRADE',
  parameters: [
    { name: 'score', type: 'cellwise', unit: 'points' },
    { name: 'bands', type: 'cells', unit: 'none', optional: true },
  ],
  result: { type: 'cells', unit: 'text' },
  errors: [
    { code: '#VALUE!', key: 'shape', argument: 'bands' },
    { code: '#VALUE!', key: 'bandsStart', argument: 'bands' },
    { code: '#VALUE!', key: 'bandsOrder', argument: 'bands' },
    { code: '#VALUE!', key: 'bandGap', argument: 'bands' },
    { code: '#VALUE!', key: 'bandOverlap', argument: 'bands' },
    { code: '#VALUE!', key: 'bandEnd', argument: 'bands' },
    { code: '#VALUE!', key: 'textForNumber', argument: 'score, bands' },
  ],
  source: 'Half-open bands [from, next from): no score lies between two grades.',
  since: '0.1.0',
  examples: [
    { arguments: [[[95], [90], [89.99], [60], [12]]], result: [['A'], ['A'], ['B'], ['D'], ['E']] },
    {
      arguments: [
        94.5,
        [
          [95, 'S'],
          [85, 'A'],
          [70, 'B'],
          [0, 'C'],
        ],
      ],
      result: [['A']],
    },
    {
      arguments: [
        [[55, 72]],
        [
          [0, 0],
          [60, 0.7],
          [70, 1],
        ],
      ],
      result: [[0, 1]],
    },
    {
      arguments: [
        94.5,
        [
          [0, 84, 'B'],
          [85, 94, 'A'],
          [95, null, 'S'],
        ],
      ],
      result: { error: 'bandGap' },
    },
  ],
  run: ({ score, bands }, language) => {
    const grades = bands && toBands('bands', bands);
    return score.map((row) =>
      row.map((cell) => (cell instanceof SheetError ? cell.in(language) : gradeOf(cell, grades))),
    );
  },
});
