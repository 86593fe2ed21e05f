import { checkPlan } from './check-plan';
import { orderPlan } from './order-plan';
import type { WorkbookPlan } from './workbook-plan';

/**
 * A plan as a host carries it out. Throws SheetError where it does not fit the workbook.
 * @param present The names of the workbook's sheets.
 */
export function preparePlan(plan: WorkbookPlan, present: readonly string[]): WorkbookPlan {
  checkPlan(plan, present);
  return orderPlan(plan);
}
