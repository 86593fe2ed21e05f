import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(__dirname, '../../shared/data');

/** Real data that lies beside the project on some machines; its tests run where it does and say so where it does not. */
export const hasSharedData = existsSync(folder);

export function describeOnSharedData(name: string, tests: () => void): void {
  if (hasSharedData) describe(name, tests);
  else {
    saySkipped(name, 'the data beside the project is not on this machine');
    describe.skip(name, () => it('is tested where the data is', tests)); // a skipped describe would run the body
  }
}

/** Tells in one line what is not tested here, and why; jest itself keeps silent about it. */
export function saySkipped(name: string, reason: string): void {
  process.stdout.write(`skipped: ${name} (${reason})\n`);
}

export function sharedPath(path: string): string {
  return join(folder, path);
}

export function readSharedJson<T>(path: string): T {
  return JSON.parse(readFileSync(sharedPath(path), 'utf8')) as T;
}
