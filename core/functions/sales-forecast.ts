import type { NumberTable } from '../arguments/cell';
import { checkLine } from '../arguments/check-shape';
import { defineFunction } from '../arguments/define';
import { check } from '../arguments/sheet-error';
import { forecastSeries } from '../history/forecast-series';
import { significant } from '../numbers/significant';

const FEWEST_POINTS = 3;
/** Engines may differ in the last digits of logarithms and powers. */
const DIGITS = 10;

export const salesForecast = defineFunction({
  name: 'SALESFORECAST',
  parameters: [
    { name: 'history', type: 'numbers', unit: 'money', noBlanks: true },
    { name: 'periods', type: 'number', unit: 'count', whole: true, min: 1, max: 600, default: 12, optional: true },
    { name: 'seasonLength', type: 'number', unit: 'count', whole: true, min: 1, max: 60, default: 12, optional: true },
    { name: 'confidence', type: 'number', unit: 'ratio', above: 0, max: 0.999, default: 0.95, optional: true },
    { name: 'unfinished', type: 'number', unit: 'count', whole: true, min: 0, default: 0, optional: true },
  ],
  result: { type: 'numbers', unit: 'as history' },
  errors: [
    { code: '#VALUE!', key: 'blankInside', argument: 'history' },
    { code: '#VALUE!', key: 'textForNumber', argument: 'history' },
    { code: '#VALUE!', key: 'notOneLine', argument: 'history' },
    { code: '#VALUE!', key: 'tooFewPeriods', argument: 'history' },
    { code: '#VALUE!', key: 'belowLeast', argument: 'periods, seasonLength, unfinished' },
    { code: '#VALUE!', key: 'aboveMost', argument: 'periods, seasonLength, confidence' },
    { code: '#VALUE!', key: 'notWhole', argument: 'periods, seasonLength, unfinished' },
    { code: '#VALUE!', key: 'notAbove', argument: 'confidence' },
  ],
  source:
    'Seasonal terms shrunk by signal to noise (Miller & Williams 2003); the mean of Theta (Assimakopoulos & ' +
    'Nikolopoulos 2000), damped Holt (Gardner & McKenzie 1985), Theta on half seasons (after Kourentzes et al. 2014) ' +
    'and autoregression on differences (Yule–Walker); single wild points tamed (Hampel filter, Pearson 2002).',
  since: '0.1.0',
  examples: [
    {
      arguments: [[[100], [100], [100], [100]], 2],
      result: [
        [100, 100, 100],
        [100, 100, 100],
      ],
    },
    {
      arguments: [[[80, 100, 120, 100, 88, 110, 132, 110]], 4, 4],
      result: [
        [94.83955905, 89.81960528, 100.1400745],
        [117.1504294, 108.3641631, 126.6490942],
        [139.2805029, 126.5429229, 153.3002245],
        [114.7132847, 102.6623616, 128.178794],
      ],
    },
    {
      arguments: [[[100, 104, 98, 103, 12]], 2, 12, 0.8, 1],
      result: [
        [101.3684852, 92.48783642, 111.1018506],
        [102.0273189, 91.50842709, 113.7553571],
      ],
    },
    { arguments: [[[100, 120]]], result: { error: 'tooFewPeriods' } },
    { arguments: [[[100], [null], [120]]], result: { error: 'blankInside' } },
  ],
  run: ({ history, periods, seasonLength, confidence, unfinished }) => {
    const finished = toFinished(history, unfinished);
    return forecastSeries({ history: finished, periods, seasonLength, confidence }).map(({ forecast, lower, upper }) =>
      [forecast, lower, upper].map((amount) => significant(amount, DIGITS)),
    );
  },
});

function toFinished({ rowCount, columnCount, values }: NumberTable, unfinished: number): Float64Array {
  checkLine('history', { rowCount, columnCount });
  const given = Math.max(0, values.length - unfinished);
  check(given >= FEWEST_POINTS, 'tooFewPeriods', { argument: 'history', given, least: FEWEST_POINTS });
  return values.subarray(0, given);
}
