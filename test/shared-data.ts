import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeUnless } from './unless';

const folder = resolve(__dirname, '../../shared/data');

/** Real data lies beside the project on some machines. */
export const noSharedData = existsSync(folder) ? undefined : 'the data beside the project is not on this machine';

export function describeOnSharedData(name: string, tests: () => void): void {
  describeUnless(noSharedData, name, tests);
}

export function sharedPath(path: string): string {
  return join(folder, path);
}

export function readSharedJson<T>(path: string): T {
  return JSON.parse(readFileSync(sharedPath(path), 'utf8')) as T;
}
