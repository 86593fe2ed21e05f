import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { check } from '../../core/arguments/sheet-error';

/** Throws SheetError where there is no folder for the file. */
export function checkFolder(file: string): void {
  const folder = dirname(file);
  check(existsSync(folder), 'folderMissing', { file, folder });
}

/** Whether both names lead to one file: by another path, a link, or in another case where the disk knows none. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** Under a name of its own first, so that a file is either whole or not there. A link goes on leading to its file. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const part = `${target}.${process.pid}.part`;
  writeFileSync(part, bytes, { flag: 'wx' });
  try {
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
