import { forecastAccuracy, readSeries } from '../../../tools/bench/forecast-accuracy';
import { describeOnSharedData, sharedPath } from '../../shared-data';

describeOnSharedData('SALESFORECAST on public series', () => {
  it.each([
    ['m3-monthly.jsonl.gz', 0.79],
    ['ausretail-short.jsonl.gz', 0.823],
  ])(
    '%s: errors are at most %d of those of Naive2, and 90–97 %% of the outcomes are within the range',
    (file, most) => {
      const { owa, coverage } = forecastAccuracy(readSeries(sharedPath(`forecast/${file}`)));
      expect(owa).toBeLessThanOrEqual(most);
      expect(coverage).toBeGreaterThanOrEqual(0.9);
      expect(coverage).toBeLessThanOrEqual(0.97);
    },
  );
});
