import type { Operation, WorkbookPlan } from './workbook-plan';

/**
 * The order within a sheet. Widths come first, so that a grid measures each text only once. Formulas come before number
 * formats, because a cell formatted as text would keep the formula as text. A note comes after the rule of its cell,
 * because Excel stores both in one place. Protection comes last, because nothing can be changed after it.
 */
const ranks: { readonly [K in Operation['kind']]?: number } = {
  columnWidths: 0,
  rowHeights: 1,
  hideColumn: 2,
  values: 3,
  formulas: 3,
  spill: 3,
  numberFormat: 4,
  style: 5,
  merge: 6,
  validation: 7,
  conditionalFormat: 8,
  note: 9,
  freeze: 10,
  chart: 11,
  print: 12,
  protect: 13,
  reserve: 13,
};

const SHEETS = 0;
const NAMES = 1;
const CONTENTS = 2;
const REMOVALS = 3;
const SELECTION = 4;

/**
 * Puts a plan in the order in which every host applies it: sheets, then names, then the contents sheet by sheet and
 * kind by kind, then the removals. Sheets and names come first, because Google Sheets never retries a reference that a
 * formula could not resolve. Operations of the same kind keep their order. What a later one wipes out is dropped:
 *
 *     values A, add B, formulas B, clear A, values A   →   add B, clear A, formulas B, values A
 */
export function orderPlan(plan: WorkbookPlan): WorkbookPlan {
  const kept = withoutWipedOut(plan);
  const isAdded = new Set(kept.flatMap(({ kind, sheet }) => (kind === 'addSheet' ? [keyOf(sheet)] : [])));
  const places = new Map<string, number>();
  for (const { sheet } of kept) if (!places.has(keyOf(sheet))) places.set(keyOf(sheet), places.size);
  const stageOf = ({ kind, sheet }: Operation): number => {
    switch (kind) {
      case 'addSheet':
      case 'clearSheet':
      case 'mark':
        return SHEETS;
      case 'removeSheet':
        // A new sheet of that name cannot be added before the old one is removed.
        return isAdded.has(keyOf(sheet)) ? SHEETS : REMOVALS;
      case 'name':
        return NAMES;
      case 'select':
        return SELECTION;
      default:
        return CONTENTS;
    }
  };
  const ranked = kept.map((operation) => {
    const stage = stageOf(operation);
    const isContent = stage === CONTENTS;
    const rank = [stage, isContent ? places.get(keyOf(operation.sheet))! : 0, ranks[operation.kind] ?? 0] as const;
    return { operation, rank };
  });
  return ranked
    .sort(({ rank: a }, { rank: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(({ operation }) => operation);
}

/** Drops operations on a sheet before it is cleared or removed, and all on a sheet that the plan adds and removes. */
function withoutWipedOut(plan: WorkbookPlan): WorkbookPlan {
  const made = new Set<string>();
  const seen = new Set<string>();
  const removed = new Map<string, number>();
  const cleared = new Map<string, number>();
  plan.forEach(({ kind, sheet }, place) => {
    const key = keyOf(sheet);
    if (kind === 'addSheet' && !seen.has(key)) made.add(key);
    seen.add(key);
    if (kind === 'removeSheet') removed.set(key, place);
    if (kind === 'clearSheet') cleared.set(key, place);
  });
  return plan.filter(({ kind, sheet }, place) => {
    const key = keyOf(sheet);
    const end = removed.get(key) ?? -1;
    if (place <= end) return place === end && !made.has(key);
    return place >= (cleared.get(key) ?? -1) || kind === 'addSheet' || kind === 'select';
  });
}

function keyOf(sheet: string): string {
  return sheet.toLowerCase();
}
