import { checkPlan } from './check-plan';
import { orderPlan } from './order-plan';
import type { WorkbookPlan } from './workbook-plan';

/**
 * Checks a plan and puts it in the order of hosts. Throws SheetError if it does not fit the workbook.
 * @param present The names of the workbook's sheets.
 */
export function preparePlan(plan: WorkbookPlan, present: readonly string[]): WorkbookPlan {
  checkPlan(plan, present);
  return orderPlan(plan);
}
