import { defineFunction } from '../arguments/define';
import { splitTotals as splitBothTotals } from '../splitting/split-totals';

export const splitTotals = defineFunction({
  name: 'SPLITTOTALS',
  parameters: [
    { name: 'rowTotals', type: 'numbers', unit: 'money', min: 0 },
    { name: 'columnTotals', type: 'numbers', unit: 'as rowTotals', min: 0 },
    { name: 'prior', type: 'numbers', unit: 'none', min: 0, optional: true },
    { name: 'unit', type: 'number', unit: 'as rowTotals', above: 0, default: 1, optional: true },
    { name: 'locked', type: 'limits', unit: 'as rowTotals', optional: true },
  ],
  result: { type: 'numbers', unit: 'as rowTotals' },
  errors: [
    { code: '#VALUE!', key: 'totalsDiffer' },
    { code: '#VALUE!', key: 'totalsBlocked' },
    { code: '#VALUE!', key: 'totalsNowhere' },
    { code: '#VALUE!', key: 'lockedAboveRow' },
    { code: '#VALUE!', key: 'lockedAboveColumn' },
    { code: '#VALUE!', key: 'negative', argument: 'rowTotals, columnTotals, prior, locked' },
    { code: '#VALUE!', key: 'noMultipleAt', argument: 'rowTotals, columnTotals, locked' },
    { code: '#VALUE!', key: 'notOneLine', argument: 'rowTotals, columnTotals' },
    { code: '#VALUE!', key: 'shape', argument: 'prior, locked' },
    { code: '#VALUE!', key: 'notAbove', argument: 'unit' },
    { code: '#VALUE!', key: 'tooManyUnits', argument: 'rowTotals, columnTotals' },
    { code: '#VALUE!', key: 'tooManyCells' },
  ],
  source:
    'RAS, or iterative proportional fitting (Bacharach 1970), then controlled rounding; impossible totals by a minimum ' +
    'cut (Ford & Fulkerson 1956, Gale 1957).',
  since: '0.1.0',
  examples: [
    {
      arguments: [[[30], [70]], [[50, 50]]],
      result: [
        [15, 15],
        [35, 35],
      ],
    },
    {
      arguments: [
        [[60], [60], [60]],
        [[60, 60, 60]],
        [
          [10, 20, 30],
          [20, 20, 20],
          [30, 20, 10],
        ],
        1,
        [
          [20, null, null],
          [null, null, null],
          [null, null, null],
        ],
      ],
      result: [
        [20, 15, 25],
        [15, 22, 23],
        [25, 23, 12],
      ],
    },
    {
      arguments: [
        [[1], [1]],
        [[1, 1]],
        [
          [1, 1],
          [0, 1],
        ],
      ],
      result: [
        [1, 0],
        [0, 1],
      ],
    },
    {
      arguments: [
        [[2], [1]],
        [[1, 2]],
        [
          [1, 0],
          [0, 1],
        ],
      ],
      result: { error: 'totalsBlocked' },
    },
    { arguments: [[[10], [20]], [[15, 16]]], result: { error: 'totalsDiffer' } },
  ],
  run: splitBothTotals,
});
