import { LIST_SHEET, type LongLists } from '../../../core/workbook/long-lists';
import type { WorkbookPlan } from '../../../core/workbook/workbook-plan';
import { needsList } from './look-before';

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
