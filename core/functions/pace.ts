import { defineFunction } from '../arguments/define';
import { SheetError } from '../arguments/sheet-error';
import { pace as paceFigures } from '../calendar/pace';
import { readDayWeights } from '../calendar/read-day-weights';

export const pace = defineFunction({
  name: 'PACE',
  parameters: [
    { name: 'actual', type: 'number', unit: 'money' },
    { name: 'target', type: 'number', unit: 'money' },
    { name: 'start', type: 'date', unit: 'date' },
    { name: 'end', type: 'date', unit: 'date' },
    { name: 'asOf', type: 'date', unit: 'date' },
    { name: 'calendar', type: 'cells', unit: 'date', optional: true },
    { name: 'weekdayWeights', type: 'numbers', unit: 'days', min: 0, optional: true },
  ],
  result: { type: 'cells', unit: 'none' },
  errors: [
    { code: '#VALUE!', key: 'endBeforeStart', argument: 'end' },
    { code: '#N/A', key: 'paceNoTarget', argument: 'target' },
    { code: '#N/A', key: 'paceZeroTarget', argument: 'target' },
    { code: '#N/A', key: 'paceNotBegun', argument: 'asOf' },
    { code: '#N/A', key: 'paceOver', argument: 'asOf' },
    { code: '#N/A', key: 'paceNoDays', argument: 'start, end' },
    { code: '#N/A', key: 'resultTooLarge' },
    { code: '#VALUE!', key: 'calendarShape', argument: 'calendar' },
    { code: '#VALUE!', key: 'twoDayWeights', argument: 'calendar' },
    { code: '#VALUE!', key: 'dayWeightAbove', argument: 'calendar, weekdayWeights' },
    { code: '#VALUE!', key: 'negative', argument: 'calendar, weekdayWeights' },
    { code: '#VALUE!', key: 'shape', argument: 'weekdayWeights' },
    { code: '#VALUE!', key: 'allZero', argument: 'weekdayWeights' },
  ],
  source:
    'Run rate, required run rate and pace index in selling days; attainment of a negative plan as 1 + (A − P) ÷ |P|.',
  since: '0.1.0',
  examples: [
    { arguments: [400, 1000, 46083, 46094, 46086], result: [[0.4, 400, 1, 100, 100, 1000]] },
    { arguments: [-40, -100, 46083, 46094, 46087], result: [[1.6, -50, 1.2, -8, 0, -80]] },
    { arguments: [1100, 1000, 46083, 46094, 46100], result: [[1.1, 1000, 1.1, 110, 0, 1100]] },
    { arguments: [300, 1000, 46083, 46094, 46087, [[46085], [46094]]], result: [[0.3, 500, 0.6, 75, 175, 600]] },
    { arguments: [400, 1000, 46094, 46083, 46086], result: { error: 'endBeforeStart' } },
  ],
  run: ({ calendar, weekdayWeights, ...request }, language) => [
    paceFigures(request, readDayWeights(calendar, weekdayWeights)).map((figure) =>
      figure instanceof SheetError ? figure.in(language) : figure,
    ),
  ],
});
