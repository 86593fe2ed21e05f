import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { check } from '../../core/arguments/sheet-error';
import { kindOfPath } from './kind-of-path';
import { Refusal } from './refusal';

/** Throws where the file cannot be written: its folder does not exist, or the name is a folder's. */
export function checkOutput(file: string): void {
  const folder = dirname(file);
  check(kindOfPath(folder) === 'folder', 'folderMissing', { file, folder });
  const isFolder = kindOfPath(file) === 'folder' || file.endsWith('/') || file.endsWith(sep);
  if (isFolder) throw new Refusal('outIsFolder', { file });
}

/** Also recognizes one file by two paths, by a link, or in another letter case where the disk ignores case. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => (existsSync(file) ? statSync(file, { bigint: true }) : undefined));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** Writes under a temporary name and renames, so that no half-written file is left. A link keeps pointing to its file. */
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
