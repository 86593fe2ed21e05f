import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { callFunction } from '../../core/call';
import type { BenchRow } from './bench-row';
import { forecastAccuracy, readSeries } from './forecast-accuracy';
import { medianTimes, round3 } from './measure';

/** Public series next to the project on some machines; they may not be copied into it. */
const folder = resolve('../shared/data/forecast');
const CALLS = 100;

export function forecastRows(): BenchRow[] {
  return [
    ...accuracyRows('M3 monthly, 1,428 series', 'm3-monthly.jsonl.gz', 0.79),
    ...accuracyRows('Australian retail, 1,969 series of 36–60 months', 'ausretail-short.jsonl.gz', 0.823),
    sixtyMonths(),
  ];
}

function accuracyRows(set: string, file: string, target: number): BenchRow[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const accuracy = forecastAccuracy(readSeries(path));
  const [owa, coverage] = [round3(accuracy.owa), round3(accuracy.coverage)];
  const row = { other: null, ratio: null };
  return [
    { name: `SALESFORECAST OWA against Naive2, ${set} (at most)`, ours: owa, ...row, target, met: owa <= target },
    {
      name: `SALESFORECAST 95 % intervals hold, ${set} (at least, and at most 0.97)`,
      ours: coverage,
      ...row,
      target: 0.9,
      met: coverage >= 0.9 && coverage <= 0.97,
    },
  ];
}

function sixtyMonths(): BenchRow {
  const history = Array.from(
    { length: 60 },
    (_, t) => 100 + t + 30 * Math.sin((t * Math.PI) / 6) + 5 * Math.cos(t * t),
  );
  const [time] = medianTimes([
    () => {
      for (let call = 0; call < CALLS; call++) callFunction('SALESFORECAST', [[history]]);
    },
  ]) as [number];
  const ours = round3(time / CALLS);
  return {
    name: 'SALESFORECAST 60 months, warm, ms (at most)',
    ours,
    other: null,
    ratio: null,
    target: 0.25,
    met: ours <= 0.25,
  };
}
