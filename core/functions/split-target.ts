import { defineFunction } from '../arguments/define';
import { splitAmount } from '../splitting/split-amount';

export const splitTarget = defineFunction({
  name: 'SPLITTARGET',
  parameters: [
    { name: 'target', type: 'number', unit: 'money' },
    { name: 'weights', type: 'numbers', unit: 'none', min: 0 },
    { name: 'seasonality', type: 'numbers', unit: 'none', min: 0, optional: true },
    { name: 'unit', type: 'number', unit: 'as target', above: 0, default: 1, optional: true },
    { name: 'locked', type: 'limits', unit: 'as target', optional: true },
    { name: 'min', type: 'limits', unit: 'as target', optional: true },
    { name: 'max', type: 'limits', unit: 'as target', optional: true },
    { name: 'rowGroups', type: 'labels', unit: 'text', optional: true },
    { name: 'columnGroups', type: 'labels', unit: 'text', optional: true },
  ],
  result: { type: 'numbers', unit: 'as target' },
  errors: [
    { code: '#VALUE!', key: 'negative', argument: 'weights, seasonality' },
    { code: '#VALUE!', key: 'allZero', argument: 'weights, seasonality' },
    { code: '#VALUE!', key: 'shape', argument: 'seasonality, locked, min, max, rowGroups, columnGroups' },
    { code: '#VALUE!', key: 'notOneLine', argument: 'seasonality' },
    { code: '#VALUE!', key: 'notAbove', argument: 'unit' },
    { code: '#VALUE!', key: 'noMultiple', argument: 'target' },
    { code: '#VALUE!', key: 'noMultipleAt', argument: 'locked' },
    { code: '#VALUE!', key: 'tooManyUnits', argument: 'target' },
    { code: '#VALUE!', key: 'tooManyCells' },
    { code: '#VALUE!', key: 'beyondTarget', argument: 'locked, min' },
    { code: '#VALUE!', key: 'nothingFree' },
    { code: '#VALUE!', key: 'minAboveMax' },
    { code: '#VALUE!', key: 'limitWithoutWeight', argument: 'min' },
    { code: '#VALUE!', key: 'shortOfTarget', argument: 'max' },
  ],
  source:
    'Largest remainder (Hamilton) with shares of the whole at every level; controlled rounding of two-way tables ' +
    '(Bacharach 1966, Causey, Cox & Ernst 1985); pegging for bounds (Bretthauer & Shetty 2002).',
  since: '0.1.0',
  examples: [
    { arguments: [1000, [[5], [3], [2]]], result: [[500], [300], [200]] },
    { arguments: [100, [[1, 1, 1]]], result: [[34, 33, 33]] },
    {
      arguments: [1200000, [[6], [3], [1]], [[2, 1, 1]], 1000],
      result: [
        [360000, 180000, 180000],
        [180000, 90000, 90000],
        [60000, 30000, 30000],
      ],
    },
    { arguments: [1000, [[5, 3, 2]], null, null, [[600, null, null]]], result: [[600, 240, 160]] },
    { arguments: [100, [[5, 3, 2]], null, null, null, [[null, null, 30]], [[45, null, null]]], result: [[44, 26, 30]] },
    {
      arguments: [10, [[1], [1], [1]], [[1, 1]], 1, null, null, null, [['North'], ['North'], ['South']]],
      result: [
        [2, 2],
        [2, 1],
        [1, 2],
      ],
    },
    { arguments: [100, [[2, -1]]], result: { error: 'negative' } },
    { arguments: [1050, [[1, 1]], null, 100], result: { error: 'noMultiple' } },
  ],
  run: (values) => splitAmount(values).amounts,
});
