import { existsSync, statSync } from 'node:fs';

/** `undefined` where nothing is, even below a file: statSync alone throws there. */
export function kindOfPath(path: string): 'file' | 'folder' | 'other' | undefined {
  if (!existsSync(path)) return undefined;
  const stats = statSync(path);
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}
