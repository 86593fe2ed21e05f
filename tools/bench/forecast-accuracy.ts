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
  /** The part of the outcomes that lies within the 95 % intervals. */
  readonly coverage: number;
}

export function readSeries(path: string): MonthlySeries[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line, i) => readJson(`${path}, line ${i + 1}`, line, seriesSchema));
}

/** SALESFORECAST's accuracy as the M4 competition measures it. @see S. Makridakis et al., IJF 36 (2020) 54–74. */
export function forecastAccuracy(series: readonly MonthlySeries[]): Accuracy {
  const ours = { smape: 0, mase: 0 };
  const naive = { smape: 0, mase: 0 };
  let within = 0;
  let points = 0;
  for (const { m, h, train, test } of series) {
    const rows = callFunction('SALESFORECAST', [[train], h, m, 0.95]) as number[][];
    const scale = seasonalError(train, m);
    const add = (sums: typeof ours, forecast: readonly number[]) => {
      sums.smape += symmetricError(test, forecast);
      if (scale > 0) sums.mase += absoluteError(test, forecast) / scale;
    };
    add(
      ours,
      rows.map(([middle]) => middle!),
    );
    add(naive, naive2(train, h, m));
    within += test.filter((value, k) => value >= rows[k]![1]! && value <= rows[k]![2]!).length;
    points += test.length;
  }
  return { owa: (ours.smape / naive.smape + ours.mase / naive.mase) / 2, coverage: within / points };
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
