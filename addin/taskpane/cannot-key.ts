import type { Operation } from '../../core/workbook/workbook-plan';

/** The key of the pane's word for an operation that a host leaves out. */
export function cannotKey(kind: Operation['kind']): `cannot${Capitalize<Operation['kind']>}` {
  return `cannot${kind[0]!.toUpperCase()}${kind.slice(1)}` as `cannot${Capitalize<Operation['kind']>}`;
}
