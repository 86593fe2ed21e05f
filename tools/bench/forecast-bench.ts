import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { callFunction } from '../../core/call';
import type { BenchRow } from './bench-row';
import { CONFIDENCES, forecastAccuracy, readSeries } from './forecast-accuracy';
import { medianTimes, round3 } from './measure';

/** Public series next to the project on some machines; they may not be copied into it. */
const folder = resolve('../shared/data/forecast');
const CALLS = 100;

/** Each set with the largest error that is allowed, as a part of that of Naive2. */
export const SETS = [
  { name: 'M3 monthly, 1,428 series', file: 'm3-monthly.jsonl.gz', most: 0.77 },
  { name: 'Australian retail, 1,969 series of 36–60 months', file: 'ausretail-short.jsonl.gz', most: 0.818 },
  { name: 'tourism monthly, 366 series', file: 'tourism.jsonl.gz', most: 0.7445 },
  { name: 'NN3, 111 series', file: 'nn3.jsonl.gz', most: 0.789 },
] as const;
/** Ranges may hold this much more or less often than they promise: on each set, and in the mean of the sets. */
export const OFF_ON_A_SET = 0.05;
export const OFF_IN_THE_MEAN = 0.03;

export function forecastRows(): BenchRow[] {
  const measured = SETS.filter(({ file }) => existsSync(join(folder, file))).map((set) => ({
    ...set,
    ...forecastAccuracy(readSeries(join(folder, set.file))),
  }));
  const none = { other: null, ratio: null };
  const accuracy = measured.map(({ name, owa, most }) => ({
    name: `SALESFORECAST OWA against Naive2, ${name} (at most)`,
    ours: round3(owa),
    ...none,
    target: most,
    met: owa <= most,
  }));
  const coverage =
    measured.length === 0
      ? []
      : CONFIDENCES.flatMap((confidence, i) => [
          ...measured.map(({ name, coverages }) => coverageRow(confidence, coverages[i]!, name, OFF_ON_A_SET)),
          coverageRow(
            confidence,
            measured.reduce((sum, { coverages }) => sum + coverages[i]!, 0) / measured.length,
            'mean of the sets',
            OFF_IN_THE_MEAN,
          ),
        ]);
  return [...accuracy, ...coverage, sixtyMonths()];
}

function coverageRow(confidence: number, coverage: number, name: string, off: number): BenchRow {
  return {
    name: `SALESFORECAST ranges of ${100 * confidence} % hold, ${name} (within ${off})`,
    ours: round3(coverage),
    other: null,
    ratio: null,
    target: confidence,
    met: Math.abs(coverage - confidence) <= off,
  };
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
