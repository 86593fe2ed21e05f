import { defineFunction } from '../arguments/define';
import { splitPeriods as splitOverPeriods } from '../calendar/split-periods';

export const splitPeriods = defineFunction({
  name: 'SPLITPERIODS',
  parameters: [
    { name: 'target', type: 'number', unit: 'money' },
    { name: 'start', type: 'date', unit: 'date' },
    { name: 'end', type: 'date', unit: 'date' },
    { name: 'grain', type: 'choice', unit: 'text', options: ['day', 'week', 'month', 'quarter'] },
    { name: 'seasonality', type: 'numbers', unit: 'none', min: 0, optional: true },
    { name: 'calendar', type: 'cells', unit: 'date', optional: true },
    { name: 'weekdayWeights', type: 'numbers', unit: 'days', min: 0, optional: true },
    { name: 'unit', type: 'number', unit: 'as target', above: 0, default: 1, optional: true },
  ],
  result: { type: 'numbers', unit: 'none' },
  errors: [
    { code: '#VALUE!', key: 'endBeforeStart', argument: 'end' },
    { code: '#VALUE!', key: 'tooManyDays', argument: 'start, end' },
    { code: '#VALUE!', key: 'notAnOption', argument: 'grain' },
    { code: '#VALUE!', key: 'negative', argument: 'seasonality, calendar, weekdayWeights' },
    { code: '#VALUE!', key: 'allZero', argument: 'seasonality, weekdayWeights' },
    { code: '#VALUE!', key: 'shape', argument: 'seasonality, weekdayWeights' },
    { code: '#VALUE!', key: 'noSellingDay', argument: 'start, end' },
    { code: '#VALUE!', key: 'calendarShape', argument: 'calendar' },
    { code: '#VALUE!', key: 'twoDayWeights', argument: 'calendar' },
    { code: '#VALUE!', key: 'dayWeightAbove', argument: 'calendar, weekdayWeights' },
    { code: '#VALUE!', key: 'notAbove', argument: 'unit' },
    { code: '#VALUE!', key: 'noMultiple', argument: 'target' },
    { code: '#VALUE!', key: 'tooManyUnits', argument: 'target' },
  ],
  source:
    'Largest remainder (Hamilton) over days, with shares of the whole at every level: years, quarters, months, days. ' +
    'Weeks as in ISO 8601, Monday first.',
  since: '0.1.0',
  examples: [
    {
      arguments: [1200, 46023, 46112, 'month'],
      result: [
        [46023, 46053, 22, 413],
        [46054, 46081, 20, 375],
        [46082, 46112, 22, 412],
      ],
    },
    {
      arguments: [1200, 46023, 46112, 'month', [[2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]],
      result: [
        [46023, 46053, 22, 600],
        [46054, 46081, 20, 300],
        [46082, 46112, 22, 300],
      ],
    },
    {
      arguments: [100, 46077, 46085, 'week', null, [[46080, 0.5]]],
      result: [
        [46077, 46082, 3.5, 54],
        [46083, 46085, 3, 46],
      ],
    },
    { arguments: [-10, 46056, 46060, 'quarter'], result: [[46056, 46060, 4, -10]] },
    { arguments: [100, 46059, 46060, 'day', null, [[46059]]], result: { error: 'noSellingDay' } },
    { arguments: [100, 46112, 46023, 'month'], result: { error: 'endBeforeStart' } },
  ],
  run: splitOverPeriods,
});
