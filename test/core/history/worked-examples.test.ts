import { toSerial } from '../../../core/calendar/day-serial';
import { bucketForecast } from '../../../core/history/bucket-forecast';
import { dampedTrendForecast } from '../../../core/history/damped-trend-forecast';
import { differenceForecast } from '../../../core/history/difference-forecast';
import { forecastSeries } from '../../../core/history/forecast-series';
import { januaryPart } from '../../../core/history/january-part';
import { localLine } from '../../../core/history/local-line';
import { movingMean } from '../../../core/history/moving-mean';
import { positionMeans } from '../../../core/history/position-means';
import { runningMedian } from '../../../core/history/running-median';
import { seasonalShares } from '../../../core/history/seasonal-shares';
import { seasonalTerms } from '../../../core/history/seasonal-terms';
import { tameWildPoints } from '../../../core/history/tame-wild-points';
import { thetaForecast } from '../../../core/history/theta-forecast';
import { workingScale } from '../../../core/history/working-scale';

const series = (...values: number[]) => Float64Array.from(values);
const toHundredths = (values: Float64Array) => [...values].map((value) => Math.round(value * 100) / 100);

describe('the examples in the comments of the forecasting', () => {
  it('theta is the mean of the line and a level that lags behind', () => {
    expect(toHundredths(thetaForecast(series(1, 2, 3, 4), 2).forecast)).toEqual([4.21, 4.71]);
  });

  it('buckets are forecast by their means and interpolated between their middles', () => {
    const means = thetaForecast(series(1.5, 3.5, 5.5, 7.5), 2).forecast;
    expect(toHundredths(means)).toEqual([7.91, 8.91]);
    const points = bucketForecast(series(1, 2, 3, 4, 5, 6, 7, 8), 2, 2);
    expect(points[1]).toBeCloseTo(means[0]! + (means[1]! - means[0]!) / 4, 12);
  });

  it('a damped slope dies away', () => {
    const { forecast } = dampedTrendForecast(series(1, 2, 3, 4, 5, 6), 12);
    const steps = forecast.subarray(1).map((value, k) => value - forecast[k]!);
    expect(steps.every((step, k) => step > 0 && (k === 0 || step < steps[k - 1]!))).toBe(true);
  });

  it('a small step follows a large one', () => {
    expect(toHundredths(differenceForecast(series(1, 3, 2, 4, 3, 5, 4, 6), 4))).toEqual([4.66, 6.05, 5.21, 6.19]);
  });

  it('a season that occurred twice is forecast a third time', () => {
    const history = series(40, 60, 100, 40, 60, 100);
    const months = forecastSeries({ history, periods: 3, seasonLength: 3, confidence: 0.95 });
    expect(months.map(({ forecast }) => Math.round(forecast * 1e9) / 1e9)).toEqual([40, 60, 100]);
  });

  it('shares of a season leave out the trend', () => {
    const { shares } = seasonalShares(series(40, 60, 100, 40, 60, 100, 40, 60, 100), 3);
    expect(toHundredths(shares)).toEqual([0.2, 0.29, 0.51]);
  });

  it('a season without noise keeps its terms', () => {
    const { terms, reliability } = seasonalTerms(series(10, 20, 10, 20, 10, 20), 2);
    expect(toHundredths(terms)).toEqual([-5, 5]);
    expect(reliability).toBeCloseTo(1, 12);
  });

  it('positions have their means relative to the mean of all', () => {
    expect([...positionMeans(series(1, 5, 1, 5), 2).means]).toEqual([-2, 2]);
  });

  it('only a single wild point is corrected', () => {
    const tamed = tameWildPoints(series(1, 1.1, 0.9, 1, 9, 1.1, 1, 0.9, 1, 1.1), 1);
    expect(toHundredths(tamed)).toEqual([1, 1.1, 0.9, 1, 1.1, 1.1, 1, 0.9, 1, 1.1]);
    const newLevel = series(1, 1.1, 0.9, 1, 9, 9.1, 1, 0.9, 1, 1.1);
    expect(tameWildPoints(newLevel, 1)).toBe(newLevel);
  });

  it('windows look to both sides', () => {
    const none = Number.NaN;
    expect([...movingMean(series(1, 2, 3, 4, 5), 4)]).toEqual([none, none, 3, none, none]);
    expect([...runningMedian(series(1, 9, 2, 3), 1)]).toEqual([5, 2, 3, 2.5]);
    expect(toHundredths(localLine(series(1, 2, 3, 4), 2))).toEqual([1, 2, 3, 4]);
  });

  it('January gets the share of its working days, half corrected by one past year', () => {
    const festival = toSerial(2026, 2, 17);
    expect(januaryPart(festival, [])).toBeCloseTo(21 / 37, 12);
    const logOdds = (Math.log(21 / 16) + Math.log(60 / 40)) / 2;
    expect(januaryPart(festival, [{ festival, january: 60, february: 40 }])).toBeCloseTo(
      1 / (1 + Math.exp(-logOdds)),
      12,
    );
  });

  it('amounts with many zeros and negatives stay levels', () => {
    expect([...workingScale(series(0, -5, 10)).series]).toEqual([0, -0.5, 1]);
  });
});
