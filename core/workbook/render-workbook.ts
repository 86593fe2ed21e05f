import { springFestival } from '../calendar/spring-festival';
import { sheetTexts } from '../language/sheet-texts';
import type { Language } from '../language/texts';
import type { OrderTable } from '../orders/order-table';
import { type TargetBasis, toTargetBasis } from '../planning/target-basis';
import { check } from '../sheet-error';
import { splitAmount } from '../splitting/split-amount';
import { amountColumn, orderColumns, ordersSheet } from '../templates/orders';
import { targetPlanSheet } from '../templates/target-plan';
import type { WorkbookPlan } from './workbook-plan';

/** All that a company's workbook is made from. */
export interface WorkbookSource {
  readonly orders: OrderTable;
  readonly year: number;
  readonly target: number;
  readonly unit: number;
  readonly isMadeUp: boolean;
  /** January and February follow the Spring Festival. */
  readonly hasSpringFestival?: boolean;
}

export interface RenderedWorkbook {
  readonly plan: WorkbookPlan;
  readonly basis: TargetBasis;
  readonly parts: readonly (readonly number[])[];
}

/** The workbook as a plan. Throws SheetError where the target cannot be split. */
export function renderWorkbook(source: WorkbookSource, language: Language): RenderedWorkbook {
  const { orders, year, target, unit } = source;
  const words = sheetTexts[language];
  const basis = toTargetBasis(orders.lines, year, source.hasSpringFestival ? springFestival(year) : undefined);
  check(
    basis.people.some(({ sales }) => sales > 0),
    'noBaseYear',
    { year: basis.baseYear, next: year },
  );
  const { amounts: parts } = splitAmount({
    target,
    unit,
    weights: toTable(
      basis.people.map(({ sales }) => sales),
      1,
    ),
    seasonality: toTable(basis.seasonality, 12),
    locked: undefined,
    min: undefined,
    max: undefined,
    rowGroups: undefined,
    columnGroups: undefined,
  });
  const targetPlan = targetPlanSheet(
    { ...source, basis, parts, orders: { ...orderColumns, amount: amountColumn(orders) } },
    words,
    language,
  );
  return { plan: [...ordersSheet(orders, words, language, String(year)), ...targetPlan], basis, parts };
}

function toTable(values: readonly number[], columnCount: number) {
  return { rowCount: values.length / columnCount, columnCount, values: Float64Array.from(values) };
}
