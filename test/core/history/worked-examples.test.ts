import { toSerial } from '../../../core/calendar/day-serial';
import { airlineForecast } from '../../../core/history/airline-forecast';
import { averageByLikelihood } from '../../../core/history/average-by-likelihood';
import { bucketForecast } from '../../../core/history/bucket-forecast';
import { dampedTrendForecast } from '../../../core/history/damped-trend-forecast';
import { differenceForecast } from '../../../core/history/difference-forecast';
import { errorSpread } from '../../../core/history/error-spread';
import { evenLevel } from '../../../core/history/even-level';
import { forecastSeries } from '../../../core/history/forecast-series';
import { januaryPart } from '../../../core/history/january-part';
import { localLine } from '../../../core/history/local-line';
import { movingMean } from '../../../core/history/moving-mean';
import { positionMeans } from '../../../core/history/position-means';
import { rangeWidths } from '../../../core/history/range-widths';
import { runningMedian } from '../../../core/history/running-median';
import { seasonalShares } from '../../../core/history/seasonal-shares';
import { seasonalTerms } from '../../../core/history/seasonal-terms';
import { singleSeasonTerms } from '../../../core/history/single-season-terms';
import { smoothedLevel } from '../../../core/history/smoothed-level';
import { straightLine } from '../../../core/history/straight-line';
import { tameWildPoints } from '../../../core/history/tame-wild-points';
import { thetaForecast } from '../../../core/history/theta-forecast';
import { usualSeason } from '../../../core/history/usual-season';
import { type WorkingScale, workingScale } from '../../../core/history/working-scale';
import { zeroGaps } from '../../../core/history/zero-gaps';

const series = (...values: number[]) => Float64Array.from(values);
const scaleOf = (values: Float64Array): WorkingScale => ({
  series: values,
  isLogarithmic: false,
  isSparse: false,
  floor: Number.NEGATIVE_INFINITY,
  toAmount: (value) => value,
});
const toHundredths = (values: Float64Array) => [...values].map((value) => Math.round(value * 100) / 100);

describe('the examples that the comments of the forecasting give', () => {
  it('theta is the mean of the line and of a level that lags behind', () => {
    expect(toHundredths(thetaForecast(series(1, 2, 3, 4), 2).forecast)).toEqual([4.21, 4.71]);
  });

  it('buckets are forecast by their means and read off between their middles', () => {
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
    expect(toHundredths(differenceForecast(series(1, 3, 2, 4, 3, 5, 4, 6), 4))).toEqual([4.85, 6.27, 5.58, 6.62]);
  });

  it('a season that was twice alike comes a third time', () => {
    const history = series(40, 60, 100, 40, 60, 100);
    const months = forecastSeries({ history, periods: 3, seasonLength: 3, confidence: 0.95 });
    expect(months.map(({ forecast }) => Math.round(forecast * 1e9) / 1e9)).toEqual([40, 60, 100]);
  });

  it('shares of a season leave out the trend', () => {
    const { shares } = seasonalShares(series(40, 60, 100, 40, 60, 100, 40, 60, 100), 3);
    expect(toHundredths(shares)).toEqual([0.2, 0.3, 0.5]);
  });

  it('a season without noise keeps its terms', () => {
    const { terms, reliability } = seasonalTerms(
      { series: series(10, 20, 10, 20, 10, 20), usual: series(-5, 5) },
      scaleOf(series()),
    );
    expect(toHundredths(terms)).toEqual([-5, 5]);
    expect(reliability).toBeCloseTo(1, 12);
  });

  it('positions have their means relative to the mean of all', () => {
    expect([...positionMeans(series(1, 5, 1, 5), 2, { recency: 0.75, cut: 2 }).means]).toEqual([-2, 2]);
  });

  it('only a single wild point is corrected', () => {
    const tamed = (values: Float64Array) => tameWildPoints(scaleOf(values), usualSeason(values, 1));
    const wild = tamed(series(1, 1.1, 0.9, 1, 9, 1.1, 1, 0.9, 1, 1.1));
    expect(toHundredths(wild)).toEqual([1, 1.1, 0.9, 1, 1.09, 1.1, 1, 0.9, 1, 1.1]);
    const newLevel = series(1, 1.1, 0.9, 1, 9, 9.1, 1, 0.9, 1, 1.1);
    expect(tamed(newLevel)).toBe(newLevel);
  });

  it('a rough season shows what is off', () => {
    const { usual, off } = usualSeason(series(1, 2, 3, 4, 1, 2, 9, 4, 1, 2, 3, 4), 4);
    expect([...usual]).toEqual([-1.5, -0.5, 0.5, 1.5]);
    expect([...off]).toEqual([0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0]);
  });

  it('a level that jumped is evened out', () => {
    const jumped = series(5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6);
    expect([...evenLevel(jumped, usualSeason(jumped, 1))]).toEqual(Array(12).fill(6));
    const growing = jumped.map((_, t) => t);
    expect(evenLevel(growing, usualSeason(growing, 1))).toBe(growing);
  });

  it('a straight year is growth, another shape is a season', () => {
    const terms = (...values: number[]) => singleSeasonTerms(series(...values), 4, scaleOf(series())).terms;
    expect(toHundredths(terms(1, 2, 3, 4, 5, 6)).map(Math.abs)).toEqual([0, 0, 0, 0]);
    expect(toHundredths(terms(1, 5, 1, 1, 1, 5))).toEqual([-0.7, 2.1, -0.7, -0.7]);
  });

  it('zeros of the season are no gaps', () => {
    expect(zeroGaps(series(5, 0, 7, 5, 0, 8, 5, 6, 9), 3)).toBe(0);
    expect(zeroGaps(series(5, 0, 0, 5, 6, 8, 5, 6, 9), 3)).toBe(1);
  });

  it('a line and a level', () => {
    const { start, slope } = straightLine(series(1, 2, 4, 5));
    expect([start, slope].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([0.9, 1.4]);
    expect(smoothedLevel(series(1, 2, 3, 4)).level).toBeCloseTo(3.41, 2);
    expect(smoothedLevel(series(1, -1, 1, -1, 1, -1)).level).toBeCloseTo(-0.13, 2);
  });

  it('the airline model goes on with the step of a season ago', () => {
    expect([...airlineForecast(series(10, 30, 20, 40, 30, 50), 2, 2)]).toEqual([40, 60]);
  });

  it('errors have a spread, and ranges a width that grows where the level moves', () => {
    const steps = new Float64Array(100).map((_, t) => (t % 2) * 0.3);
    expect(errorSpread(steps, 4, 0)).toBeCloseTo(Math.sqrt(4.36 / 101), 12);
    const widths = (rate: number) => rangeWidths({ spread: 0.1, count: 60, rate }, 0.95, 12);
    expect(widths(0)[0]! / (0.56 * 0.1 ** 0.75 * 2.776)).toBeCloseTo(1, 3);
    expect(widths(0)[11]).toBe(widths(0)[0]);
    expect(toHundredths(widths(1))).toEqual([0.17, 0.24, 0.29, 0.34, 0.37, 0.41, 0.44, 0.47, 0.5, 0.53, 0.56, 0.58]);
  });

  it('the likelier fit weighs more', () => {
    const fits = [
      { squares: 1, values: [10] },
      { squares: 2, values: [20] },
    ];
    expect([...averageByLikelihood(fits, 4)]).toEqual([(10 + 20 / 4) / 1.25]);
  });

  it('windows look to both sides', () => {
    const none = Number.NaN;
    expect([...movingMean(series(1, 2, 3, 4, 5), 4)]).toEqual([none, none, 3, none, none]);
    expect([...runningMedian(series(1, 9, 2, 3), 1)]).toEqual([5, 2, 3, 2.5]);
    expect(toHundredths(localLine(series(1, 2, 3, 4), 2))).toEqual([1, 2, 3, 4]);
  });

  it('January has the part of its working days, half corrected by one past year', () => {
    const festival = toSerial(2026, 2, 17);
    expect(januaryPart(festival, [])).toBeCloseTo(21 / 37, 12);
    const logOdds = (Math.log(21 / 16) + Math.log(60 / 40)) / 2;
    expect(januaryPart(festival, [{ festival, january: 60, february: 40 }])).toBeCloseTo(
      1 / (1 + Math.exp(-logOdds)),
      12,
    );
  });

  it('amounts with many zeros and negatives stay levels', () => {
    expect([...workingScale(series(0, -5, 10), 12).series]).toEqual([0, -0.5, 1]);
  });
});
