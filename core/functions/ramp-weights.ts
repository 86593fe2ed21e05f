import { defineFunction } from '../arguments/define';
import { SheetError } from '../arguments/sheet-error';
import { rampWeights as rampedWeights } from '../calendar/ramp-weights';

export const rampWeights = defineFunction({
  name: 'RAMPWEIGHTS',
  parameters: [
    { name: 'startDates', type: 'cellwise', unit: 'date' },
    { name: 'endDates', type: 'cellwise', unit: 'date', blanks: true },
    { name: 'periodStarts', type: 'dates', unit: 'date' },
    { name: 'ramp', type: 'numbers', unit: 'ratio', min: 0, optional: true },
    {
      name: 'rule',
      type: 'choice',
      unit: 'text',
      options: ['calendar', 'weekdays'],
      default: 'calendar',
      optional: true,
    },
  ],
  result: { type: 'cells', unit: 'ratio' },
  errors: [
    { code: '#VALUE!', key: 'noDay', argument: 'startDates, periodStarts' },
    { code: '#VALUE!', key: 'endBeforeStartAt', argument: 'endDates' },
    { code: '#VALUE!', key: 'textForNumber', argument: 'startDates, endDates, periodStarts' },
    { code: '#VALUE!', key: 'notOneLine', argument: 'startDates, endDates, periodStarts, ramp' },
    { code: '#VALUE!', key: 'shape', argument: 'endDates' },
    { code: '#VALUE!', key: 'periodNotLater', argument: 'periodStarts' },
    { code: '#VALUE!', key: 'negative', argument: 'ramp' },
    { code: '#VALUE!', key: 'rampAboveOne', argument: 'ramp' },
    { code: '#VALUE!', key: 'rampTooLong', argument: 'ramp' },
    { code: '#VALUE!', key: 'allZero', argument: 'ramp' },
    { code: '#VALUE!', key: 'notAnOption', argument: 'rule' },
    { code: '#VALUE!', key: 'tooManyCells' },
  ],
  source:
    'Ramped quota: full quota × ramp by month of tenure × share of the period employed; month 1 is the month of ' +
    'joining up to the 15th (as in the GitLab handbook, Sales quota ramping).',
  since: '0.1.0',
  examples: [
    {
      arguments: [[[45000], [46037]], [[null], [null]], [[46023, 46054, 46082]]],
      result: [
        [1, 1, 1],
        [17 / 31, 1, 1],
      ],
    },
    { arguments: [46082, null, [[46054, 46082, 46113, 46143]], [[0.25, 0.5]]], result: [[0, 0.25, 0.5, 1]] },
    { arguments: [46097, null, [[46082]], null, 'weekdays'], result: [[12 / 22]] },
    { arguments: [46097, null, [[46082, 46113]], [[0.25, 0.5]]], result: [[0, 0.25]] },
    { arguments: [45000, 46068, [[46023], [46054]]], result: [[1, 15 / 28]] },
    { arguments: [46082, null, [[46054, 46082]], [[25, 50]]], result: { error: 'rampAboveOne' } },
  ],
  run: (values, language) =>
    rampedWeights(values).map((row) => row.map((cell) => (cell instanceof SheetError ? cell.in(language) : cell))),
});
