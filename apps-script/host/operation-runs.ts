import type { Operation, WorkbookPlan } from '../../core/workbook/workbook-plan';

type Kind = Operation['kind'];
type CellKind = 'values' | 'formulas' | 'spill';

/** Operations of one kind on one sheet, one after the other; whatever is put into cells is one kind. */
export type OperationRun = { readonly sheet: string } & (
  | { readonly kind: 'cells'; readonly operations: readonly Extract<Operation, { readonly kind: CellKind }>[] }
  | {
      [K in Exclude<Kind, CellKind>]: {
        readonly kind: K;
        readonly operations: readonly Extract<Operation, { readonly kind: K }>[];
      };
    }[Exclude<Kind, CellKind>]
);

export function runsOf(plan: WorkbookPlan): readonly OperationRun[] {
  const runs: { readonly sheet: string; readonly kind: string; readonly operations: Operation[] }[] = [];
  for (const operation of plan) {
    const { sheet } = operation;
    const kind = isOfCells(operation.kind) ? 'cells' : operation.kind;
    const last = runs.at(-1);
    if (last?.kind === kind && last.sheet === sheet) last.operations.push(operation);
    else runs.push({ sheet, kind, operations: [operation] });
  }
  // What was pushed to a run is of its kind.
  return runs as readonly unknown[] as readonly OperationRun[];
}

function isOfCells(kind: Kind): kind is CellKind {
  return kind === 'values' || kind === 'formulas' || kind === 'spill';
}
