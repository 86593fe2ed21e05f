import type { Operation, WorkbookPlan } from '../../../core/workbook/workbook-plan';
import type { WorkbookBefore } from './look-before';

/** An ordered plan, split by its effect on whole sheets. */
export interface PlanChanges {
  /** Excel adds these first, in the request that also copies sheets. */
  readonly added: readonly Extract<Operation, { readonly kind: 'addSheet' }>[];
  readonly work: WorkbookPlan;
  /** Names in lower case; removed at the very end, as that cannot be undone. */
  readonly removed: readonly string[];
  /** Names in lower case of existing sheets whose cells, formats or rules change. */
  readonly changed: readonly string[];
}

const leavesCells: readonly Operation['kind'][] = ['mark', 'select', 'name'];

export function changesOf(ordered: WorkbookPlan, { sheets }: WorkbookBefore): PlanChanges {
  const named = (isWanted: (kind: Operation['kind']) => boolean) =>
    new Set(ordered.flatMap(({ kind, sheet }) => (isWanted(kind) ? [sheet.toLowerCase()] : [])));
  const isRemoved = named((kind) => kind === 'removeSheet');
  const isNew = named((kind) => kind === 'addSheet');
  const isChanged = named((kind) => !leavesCells.includes(kind));
  return {
    added: ordered.filter((operation) => operation.kind === 'addSheet'),
    work: ordered.filter(({ kind }) => kind !== 'addSheet' && kind !== 'removeSheet'),
    removed: [...isRemoved],
    changed: [...isChanged].filter((name) => sheets.has(name) && !isRemoved.has(name) && !isNew.has(name)),
  };
}
