import type { NumberTable } from '../arguments/cell';
import { checkLine } from '../arguments/check-shape';
import { defineFunction } from '../arguments/define';
import { check } from '../arguments/sheet-error';
import { forecastSeries } from '../history/forecast-series';

const FEWEST_POINTS = 3;

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
    { code: '#VALUE!', key: 'zerosAtEnd', argument: 'history' },
    { code: '#VALUE!', key: 'belowLeast', argument: 'periods, seasonLength, unfinished' },
    { code: '#VALUE!', key: 'aboveMost', argument: 'periods, seasonLength, confidence' },
    { code: '#VALUE!', key: 'notWhole', argument: 'periods, seasonLength, unfinished' },
    { code: '#VALUE!', key: 'notAbove', argument: 'confidence' },
  ],
  source:
    'Seasonal terms shrunk by signal to noise (Miller & Williams 2003); a weighted mean of Theta (Assimakopoulos & ' +
    'Nikolopoulos 2000), damped Holt (Gardner & McKenzie 1985), Theta on half seasons (after Kourentzes et al. 2014), ' +
    'autoregression on differences (Yule–Walker) and the airline model (Box & Jenkins 1970); single wild points tamed ' +
    '(Hampel filter, Pearson 2002).',
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
        [94.7737941, 86.9631952, 103.2859019],
        [117.7200268, 104.7016451, 132.3570866],
        [140.2603806, 121.8822475, 161.4096782],
        [116.2281603, 99.07392944, 136.3525735],
      ],
    },
    {
      arguments: [[[100, 104, 98, 103, 12]], 2, 12, 0.8, 1],
      result: [
        [102.6439369, 88.03110493, 119.682444],
        [102.8477442, 86.76286652, 121.9145807],
      ],
    },
    { arguments: [[[100, 120]]], result: { error: 'tooFewPeriods' } },
    { arguments: [[[100], [null], [120]]], result: { error: 'blankInside' } },
  ],
  run: ({ history, periods, seasonLength, confidence, unfinished }) => {
    const finished = toFinished(history, unfinished);
    const months = forecastSeries({ history: finished, periods, seasonLength, confidence });
    return months.map(({ forecast, lower, upper }) => [forecast, lower, upper]);
  },
});

function toFinished({ rowCount, columnCount, values }: NumberTable, unfinished: number): Float64Array {
  checkLine('history', { rowCount, columnCount });
  const given = Math.max(0, values.length - unfinished);
  check(given >= FEWEST_POINTS, 'tooFewPeriods', { argument: 'history', given, least: FEWEST_POINTS });
  const finished = values.subarray(0, given);
  const zeros = zerosAtEnd(finished);
  check(zeros === 0, 'zerosAtEnd', { argument: 'history', zeros, unfinished: unfinished + zeros });
  return finished;
}

/** How many zeros follow a history that never was zero since its first sale: the host may hand over blank cells so. */
function zerosAtEnd(values: Float64Array): number {
  let end = values.length;
  while (end > 0 && values[end - 1] === 0) end--;
  const first = values.findIndex((value) => value !== 0);
  const sold = values.subarray(Math.max(0, first), end);
  return sold.length >= FEWEST_POINTS && sold.every((value) => value > 0) ? values.length - end : 0;
}
