import { createHash } from 'node:crypto';

/** The released add-in keeps its id; a copy with a namespace gets one of its own, or Excel would put it in the other's place. */
export function addInId(released: string, namespace: string | undefined): string {
  if (namespace === undefined) return released;
  const ending = createHash('sha256').update(namespace).digest('hex').slice(0, 12);
  return released.replace(/[0-9a-f]{12}$/, ending);
}
