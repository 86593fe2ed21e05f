import type { Operation, WorkbookPlan } from '../../../core/workbook/workbook-plan';
import type { WorkbookBefore } from './look-before';

/** An ordered plan, with what it does to sheets as a whole. */
export interface PlanChanges {
  /** Sheets to add. Excel adds them before anything else, in the request that also copies sheets. */
  readonly added: readonly Extract<Operation, { readonly kind: 'addSheet' }>[];
  readonly work: WorkbookPlan;
  /** Names in lower case of sheets that go. They go at the very end: that cannot be taken back. */
  readonly removed: readonly string[];
  /** Names in lower case of sheets that were there, whose cells, looks or rules change. */
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
