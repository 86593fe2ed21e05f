import { type Accuracy, CONFIDENCES, forecastAccuracy, readSeries } from '../../../tools/bench/forecast-accuracy';
import { OFF_IN_THE_MEAN, OFF_ON_A_SET, SETS } from '../../../tools/bench/forecast-bench';
import { describeOnSharedData, sharedPath } from '../../shared-data';

jest.setTimeout(120_000);

/** Of a large set every eighth series shows the ranges; npm run bench measures all. */
const MANY = 500;
const SAMPLE = 8;

describeOnSharedData('SALESFORECAST on public series', () => {
  const measured: Accuracy[] = [];
  beforeAll(() => {
    for (const { file } of SETS) {
      const series = readSeries(sharedPath(`forecast/${file}`));
      measured.push(forecastAccuracy(series, series.length > MANY ? SAMPLE : 1));
    }
  });

  it.each(SETS.map((set, i) => ({ ...set, i })))(
    '$name: errors are at most $most of those of Naive2',
    ({ most, i }) => {
      expect(measured[i]!.owa).toBeLessThanOrEqual(most);
    },
  );

  it.each(CONFIDENCES.map((confidence, i) => ({ confidence, i })))(
    'ranges of $confidence hold as often as they promise, on each set and in the mean',
    ({ confidence, i }) => {
      const off = measured.map(({ coverages }) => coverages[i]! - confidence);
      for (const each of off) expect(Math.abs(each)).toBeLessThanOrEqual(OFF_ON_A_SET);
      expect(Math.abs(off.reduce((sum, each) => sum + each, 0) / off.length)).toBeLessThanOrEqual(OFF_IN_THE_MEAN);
    },
  );
});
