import { ICommandService, type Univer } from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  type ISetArrayFormulaDataMutationParams,
  SetArrayFormulaDataMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

/** Univer 0.25.1 looks through every distinct value of a column for each cell that a spill writes; once is enough. */
export function speedUpSpills(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  const set = cache.set.bind(cache);
  cache.set = (unitId, sheetId, column, value, row, isForced) => {
    if (isForced && cache.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isForced);
  };
}

interface SpillRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** A spill with its anchor's address; `isBlocked` where it shows #SPILL!. */
interface Spill {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: SpillRange;
  readonly isBlocked: boolean;
}

/** Univer 0.25.1 leaves formulas on cells that a spill has given up as they were; those cells are calculated again. */
export function recalculateVacatedCells(univer: Univer): void {
  const commands = univer.__getInjector().get(ICommandService);
  let before = new Map<string, Spill>();
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    const after = toSpills(params as ISetArrayFormulaDataMutationParams);
    const vacated = [...before].filter(([anchor, spill]) => !spill.isBlocked && hasShrunk(spill, after.get(anchor)));
    before = after;
    if (vacated.length === 0) return;
    const dirtyRanges = vacated.map(([, { unitId, sheetId, range }]) => ({ unitId, sheetId, range }));
    queueMicrotask(() => {
      void commands.executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        {
          forceCalculation: false,
          dirtyRanges,
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
        },
        { onlyLocal: true },
      );
    });
  });
}

function hasShrunk(before: Spill, after: Spill | undefined): boolean {
  if (!after || after.isBlocked) return true;
  return after.range.endRow < before.range.endRow || after.range.endColumn < before.range.endColumn;
}

function toSpills({ arrayFormulaRange, arrayFormulaCellData }: ISetArrayFormulaDataMutationParams): Map<string, Spill> {
  const spills = new Map<string, Spill>();
  for (const [unitId, sheets] of Object.entries(arrayFormulaRange ?? {})) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, range] of Object.entries((columns ?? {}) as Record<string, SpillRange>)) {
          const shown = arrayFormulaCellData?.[unitId]?.[sheetId]?.[Number(row)]?.[Number(column)]?.v;
          spills.set(`${unitId} ${sheetId} ${row} ${column}`, {
            unitId,
            sheetId,
            range: { ...range },
            isBlocked: shown === '#SPILL!',
          });
        }
      }
    }
  }
  return spills;
}
