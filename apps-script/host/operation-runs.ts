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
  return grouped(plan).filter(isOfOneKind);
}

function grouped(plan: WorkbookPlan): readonly Run[] {
  const runs: (Run & { readonly operations: Operation[] })[] = [];
  for (const operation of plan) {
    const { sheet } = operation;
    const kind = kindOf(operation);
    const last = runs.at(-1);
    if (last?.kind === kind && last.sheet === sheet) last.operations.push(operation);
    else runs.push({ sheet, kind, operations: [operation] });
  }
  return runs;
}

interface Run {
  readonly sheet: string;
  readonly kind: OperationRun['kind'];
  readonly operations: readonly Operation[];
}

/** All of them are. */
function isOfOneKind(run: Run): run is OperationRun {
  return run.operations.every((operation) => kindOf(operation) === run.kind);
}

function kindOf({ kind }: Operation): OperationRun['kind'] {
  return isOfCells(kind) ? 'cells' : kind;
}

function isOfCells(kind: Kind): kind is CellKind {
  return kind === 'values' || kind === 'formulas' || kind === 'spill';
}
