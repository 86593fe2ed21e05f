import { defineFunction } from '../arguments/define';
import { checkRange } from '../calendar/check-range';
import { countDays } from '../calendar/day-weights';
import { readDayWeights } from '../calendar/read-day-weights';

export const sellingDays = defineFunction({
  name: 'SELLINGDAYS',
  parameters: [
    { name: 'start', type: 'date', unit: 'date' },
    { name: 'end', type: 'date', unit: 'date' },
    { name: 'calendar', type: 'cells', unit: 'date', optional: true },
    { name: 'weekdayWeights', type: 'numbers', unit: 'days', min: 0, optional: true },
  ],
  result: { type: 'number', unit: 'days' },
  errors: [
    { code: '#VALUE!', key: 'endBeforeStart', argument: 'end' },
    { code: '#VALUE!', key: 'calendarShape', argument: 'calendar' },
    { code: '#VALUE!', key: 'noDay', argument: 'calendar' },
    { code: '#VALUE!', key: 'notADay', argument: 'start, end, calendar' },
    { code: '#VALUE!', key: 'textForNumber', argument: 'calendar' },
    { code: '#VALUE!', key: 'twoDayWeights', argument: 'calendar' },
    { code: '#VALUE!', key: 'negative', argument: 'calendar, weekdayWeights' },
    { code: '#VALUE!', key: 'dayWeightAbove', argument: 'calendar, weekdayWeights' },
    { code: '#VALUE!', key: 'shape', argument: 'weekdayWeights' },
    { code: '#VALUE!', key: 'allZero', argument: 'weekdayWeights' },
  ],
  source:
    'Day weights in place of a list of holidays, because a make-up working day adds one: State Council of the ' +
    'People’s Republic of China, holiday arrangement for 2026, 4 November 2025.',
  since: '0.1.0',
  examples: [
    { arguments: [46054, 46081], result: 20 },
    {
      arguments: [
        46054,
        46081,
        [
          [46069, 0],
          [46070, 0],
          [46071, 0],
          [46072, 0],
          [46073, 0],
          [46076, 0],
          [46067, 1],
          [46081, 1],
        ],
      ],
      result: 16,
    },
    { arguments: [46054, 46060, null, [[1, 1, 1, 1, 1, 0.5, 0]]], result: 5.5 },
    { arguments: [46054, 46060, [[46056], [46057]]], result: 3 },
    { arguments: [46081, 46054], result: { error: 'endBeforeStart' } },
    {
      arguments: [
        46054,
        46081,
        [
          [46069, 0],
          [46069, 0.5],
        ],
      ],
      result: { error: 'twoDayWeights' },
    },
  ],
  run: ({ start, end, calendar, weekdayWeights }) => {
    checkRange(start, end);
    return countDays(readDayWeights(calendar, weekdayWeights), start, end);
  },
});
