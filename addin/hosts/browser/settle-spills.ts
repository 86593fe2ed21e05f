import type { IRange, IUnitRange, Univer } from '@univerjs/core';
import {
  CalculateFormulaService,
  FORMULA_REF_TO_ARRAY_CACHE,
  ICalculateFormulaService,
} from '@univerjs/engine-formula';

/**
 * To Univer 0.25.1 a formula on spilled cells does not come after the spill, unless it looks at the spill's first cell; it
 * is calculated once more when all else is. Where spills rest on spills, that is too early for some again: here they are
 * calculated until no spill changes.
 */
class SettlingCalculator extends CalculateFormulaService {
  protected override async _executeStep(): Promise<true | undefined> {
    let before = new Map<string, string>();
    let result = await this._apply();
    for (let times = 0; result; times++) {
      const spills = toSpills(result);
      const changed = spills.filter(({ anchor, shown }) => before.get(anchor) !== shown);
      // Each time one more spill of a chain is right; what still changes then is random or rests on itself.
      if (changed.length === 0 || times > spills.length) return true;
      before = new Map(spills.map(({ anchor, shown }) => [anchor, shown]));
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      this._currentConfigService.loadDirtyRangesAndExcludedCell(changed.flatMap(besideAnchor), {});
      result = await this._apply(true);
    }
    return undefined;
  }
}

/** The grid's engine itself becomes one: it has no setting for it. */
export function settleSpills(univer: Univer): void {
  Object.setPrototypeOf(univer.__getInjector().get(ICalculateFormulaService), SettlingCalculator.prototype);
}

interface Spill extends IUnitRange {
  readonly anchor: string;
  /** All values of its cells. */
  readonly shown: string;
}

type Calculated = NonNullable<Awaited<ReturnType<CalculateFormulaService['_apply']>>>;

function toSpills({ arrayFormulaRange, arrayFormulaCellData }: Calculated): Spill[] {
  const spills: Spill[] = [];
  for (const [unitId, sheets] of Object.entries(arrayFormulaRange)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      const cells = arrayFormulaCellData[unitId]?.[sheetId];
      for (const range of Object.values(rows ?? {}).flatMap((columns) =>
        Object.values(columns as Record<string, IRange>),
      )) {
        const values: unknown[] = [];
        for (let row = range.startRow; row <= range.endRow; row++) {
          for (let column = range.startColumn; column <= range.endColumn; column++) {
            values.push(cells?.getValue(row, column)?.v);
          }
        }
        const anchor = `${unitId} ${sheetId} ${range.startRow} ${range.startColumn}`;
        spills.push({ unitId, sheetId, range, anchor, shown: JSON.stringify([range, values]) });
      }
    }
  }
  return spills;
}

/** The rest of the first row, and the rows below. */
function besideAnchor({ unitId, sheetId, range }: IUnitRange): IUnitRange[] {
  const { startRow, startColumn, endRow, endColumn } = range;
  return [
    { startRow, endRow: startRow, startColumn: startColumn + 1, endColumn },
    { startRow: startRow + 1, endRow, startColumn, endColumn },
  ]
    .filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn)
    .map((part) => ({ unitId, sheetId, range: part }));
}
