import type { Operation, WorkbookPlan } from '../../../core/workbook/workbook-plan';

/**
 * Sheets come first and then names, for Sheets does not look again for what a formula did not find. Formats come before
 * what they belong to: a text that looks like something else keeps a format of its own.
 */
const order: { readonly [K in Operation['kind']]: number } = {
  addSheet: 0,
  clearSheet: 0,
  removeSheet: 0,
  mark: 0,
  name: 1,
  columnWidths: 2,
  rowHeights: 3,
  hideColumn: 4,
  numberFormat: 5,
  values: 6,
  formulas: 6,
  spill: 6,
  style: 7,
  merge: 8,
  validation: 9,
  conditionalFormat: 10,
  note: 11,
  freeze: 12,
  chart: 13,
  protect: 14,
  reserve: 14,
  print: 15,
  select: 16,
};

/** Kinds that are done for all sheets before anything else. */
const LAST_OF_ALL_SHEETS = order.name;

/** The same plan in an order in which Sheets needs few calls: sheet by sheet, kind by kind, otherwise as it is. */
export function inOrder(plan: WorkbookPlan): WorkbookPlan {
  return stagesOf(plan).flatMap((stage) => {
    const places = new Map<string, number>();
    for (const { sheet } of stage) if (!places.has(sheet)) places.set(sheet, places.size);
    const rank = ({ kind, sheet }: Operation): readonly [number, number, number] => {
      const place = order[kind];
      return place <= LAST_OF_ALL_SHEETS ? [place, 0, 0] : [LAST_OF_ALL_SHEETS + 1, places.get(sheet)!, place];
    };
    return [...stage].sort((a, b) => compare(rank(a), rank(b)));
  });
}

/** Where a sheet comes or goes that was touched before, everything before stays before. */
function stagesOf(plan: WorkbookPlan): readonly WorkbookPlan[] {
  const stages: Operation[][] = [[]];
  let touched = new Set<string>();
  for (const operation of plan) {
    const sheet = operation.sheet.toLowerCase();
    const isOfSheet = order[operation.kind] === order.addSheet && operation.kind !== 'mark';
    if (isOfSheet && touched.has(sheet)) {
      stages.push([]);
      touched = new Set();
    }
    touched.add(sheet);
    stages.at(-1)!.push(operation);
  }
  return stages;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, each] of a.entries()) if (each !== b[i]) return each - b[i]!;
  return 0;
}
