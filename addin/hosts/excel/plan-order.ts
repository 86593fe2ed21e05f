import { LIST_SHEET, type LongLists } from '../../../core/workbook/long-lists';
import type { Operation, WorkbookPlan } from '../../../core/workbook/workbook-plan';
import { needsList, type WorkbookBefore } from './look-before';

/** A plan in the order in which Excel takes it. */
export interface OrderedPlan {
  /** Names of sheets to add; before anything else, because a formula cannot name a sheet that is not there yet. */
  readonly added: readonly Extract<Operation, { readonly kind: 'addSheet' }>[];
  readonly work: WorkbookPlan;
  /** Names in lower case of sheets that were there and go at the very end: that cannot be taken back. */
  readonly removed: readonly string[];
  /** Names in lower case of sheets that were there, whose cells, looks or rules change. */
  readonly changed: readonly string[];
}

/** What is shown of a cell beside its rule must not be wiped out by the rule; nobody types where it is not yet decided. */
const late: readonly Operation['kind'][] = ['note', 'protect', 'select'];
const leavesCells: readonly Operation['kind'][] = ['mark', 'select', 'name'];

export function inOrder(plan: WorkbookPlan, before: WorkbookBefore): OrderedPlan {
  const lastRemoval = new Map(
    plan.flatMap(({ kind, sheet }, place) => (kind === 'removeSheet' ? [[sheet.toLowerCase(), place] as const] : [])),
  );
  const kept = plan.filter(({ sheet }, place) => place > (lastRemoval.get(sheet.toLowerCase()) ?? -1));
  const removed = [...lastRemoval.keys()].filter((name) => before.sheets.has(name));
  const added = kept.filter((operation) => operation.kind === 'addSheet');
  const isNew = new Set(added.map(({ sheet }) => sheet.toLowerCase()));
  const work = kept.filter(({ kind }) => kind !== 'addSheet');
  const changed = new Set(
    work.filter(({ kind }) => !leavesCells.includes(kind)).map(({ sheet }) => sheet.toLowerCase()),
  );
  return {
    added,
    work: [
      ...work.filter(({ kind }) => !late.includes(kind)),
      ...late.flatMap((kind) => work.filter((each) => each.kind === kind)),
    ],
    removed,
    changed: [...changed].filter((name) => !isNew.has(name)),
  };
}

/** What puts lists on their sheet that are not there yet; beside those that other rules point to. */
export function listOperations(plan: WorkbookPlan, lists: LongLists): WorkbookPlan {
  const known = lists.toRows()[0]?.length ?? 0;
  for (const operation of plan) {
    if (needsList(operation) && operation.kind === 'validation' && operation.rule.type === 'list') {
      lists.addressOf(operation.rule.options);
    }
  }
  const values = lists.toRows().map((row) => row.slice(known));
  if ((values[0]?.length ?? 0) === 0) return [];
  return [{ kind: 'values', sheet: LIST_SHEET, row: 1, column: known + 1, values }];
}
