import { createHash } from 'node:crypto';

/** A short hash of a file's text, independent of its line endings. */
export function toFingerprint(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);
}
