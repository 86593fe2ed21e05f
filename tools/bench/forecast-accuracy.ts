import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { callFunction } from '../../core/call';
import { readJson } from '../../core/workbook/read-json';
import { naive2 } from './naive2';

const figures = z.readonly(z.array(z.number()));
const seriesSchema = z.object({ m: z.number(), h: z.number(), train: figures, test: figures });

export type MonthlySeries = Readonly<z.infer<typeof seriesSchema>>;

export interface Accuracy {
  /** Mean of sMAPE and MASE, each relative to that of Naive2: below 1 is better than Naive2. */
  readonly owa: number;
  /** The part of the outcomes that lies within the ranges of each confidence. */
  readonly coverages: readonly number[];
}

export const CONFIDENCES = [0.5, 0.8, 0.95] as const;

export function readSeries(path: string): MonthlySeries[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line, i) => readJson(`${path}, line ${i + 1}`, line, seriesSchema));
}

/**
 * SALESFORECAST's accuracy as the M4 competition measures it.
 * @param every Ranges are measured on every series of this distance only.
 * @see S. Makridakis et al., IJF 36 (2020) 54–74.
 */
export function forecastAccuracy(series: readonly MonthlySeries[], every = 1): Accuracy {
  const ours = { smape: 0, mase: 0 };
  const naive = { smape: 0, mase: 0 };
  const within = CONFIDENCES.map(() => 0);
  let points = 0;
  series.forEach(({ m, h, train, test }, at) => {
    const ranges = CONFIDENCES.slice(0, at % every === 0 ? undefined : 1).map(
      (confidence) => callFunction('SALESFORECAST', [[train], h, m, confidence]) as number[][],
    );
    const scale = seasonalError(train, m);
    const add = (sums: typeof ours, forecast: readonly number[]) => {
      sums.smape += symmetricError(test, forecast);
      if (scale > 0) sums.mase += absoluteError(test, forecast) / scale;
    };
    add(
      ours,
      ranges[0]!.map(([middle]) => middle!),
    );
    add(naive, naive2(train, h, m));
    if (at % every > 0) return;
    ranges.forEach((rows, i) => {
      within[i]! += test.filter((value, k) => value >= rows[k]![1]! && value <= rows[k]![2]!).length;
    });
    points += test.length;
  });
  return {
    owa: (ours.smape / naive.smape + ours.mase / naive.mase) / 2,
    coverages: within.map((count) => count / points),
  };
}

function absoluteError(outcomes: readonly number[], forecast: readonly number[]): number {
  return outcomes.reduce((sum, value, k) => sum + Math.abs(value - forecast[k]!), 0) / outcomes.length;
}

function symmetricError(outcomes: readonly number[], forecast: readonly number[]): number {
  const errors = outcomes.map((value, k) => {
    const size = Math.abs(value) + Math.abs(forecast[k]!);
    return size > 0 ? (2 * Math.abs(value - forecast[k]!)) / size : 0;
  });
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

/** Mean absolute error of the seasonal naive forecast within the history. */
function seasonalError(history: readonly number[], seasonLength: number): number {
  const lag = history.length > seasonLength ? seasonLength : 1;
  const errors = history.slice(lag).map((value, t) => Math.abs(value - history[t]!));
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}
