import { createHash } from 'node:crypto';

/** A short hash of a file's text, whatever its line ends. */
export function toFingerprint(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);
}
