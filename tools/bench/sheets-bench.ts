import { existsSync, readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { BenchRow } from './bench-row';
import { medianTimes } from './measure';

const SCRIPT = 'dist/apps-script/Code.js';
const MOST_MS = 15;

/** Sheets loads the whole script for every call, so this compiles and runs it in a new context. */
export function sheetsRows(): BenchRow[] {
  if (!existsSync(SCRIPT)) return [];
  const code = readFileSync(SCRIPT, 'utf8');
  let loads = 0;
  // The text differs each time, so that no compiled code is reused.
  const [ours] = medianTimes([() => new Script(`${code}\n// ${++loads}`).runInContext(createContext({}))]) as [number];
  return [
    {
      name: 'the script for Sheets loads, ms (at most)',
      ours,
      other: null,
      ratio: null,
      target: MOST_MS,
      met: ours <= MOST_MS,
    },
  ];
}
