import { pngSize } from '../png-size';
import { type Fault, fault } from './fault';

/** Each picture that a manifest names (`assets/split-32.png`) must exist and have the size in its name. */
export function checkIconFiles(
  files: readonly string[],
  read: (file: string) => Uint8Array | undefined,
): readonly Fault[] {
  return files.flatMap((file) => {
    const bytes = read(file);
    if (!bytes) return [fault('iconMissing', { where: 'icons', file })];
    const expected = /-(\d+)\.png$/.exec(file)?.[1] ?? '';
    const size = pngSize(bytes);
    const found = size ? `${size.width} × ${size.height}` : '?';
    return found === `${expected} × ${expected}`
      ? []
      : [fault('iconSize', { where: 'icons', file, found, expected: `${expected} × ${expected}` })];
  });
}
