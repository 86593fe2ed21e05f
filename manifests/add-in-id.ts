import { createHash } from 'node:crypto';

/** The released add-in keeps its id; a copy with a namespace gets its own, or Excel would replace the other with it. */
export function addInId(released: string, namespace: string | undefined): string {
  if (namespace === undefined) return released;
  const ending = createHash('sha256').update(namespace).digest('hex').slice(0, 12);
  return released.replace(/[0-9a-f]{12}$/, ending);
}
