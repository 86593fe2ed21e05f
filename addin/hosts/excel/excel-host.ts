/// <reference types="office-js" />
import type { CellBlock, HostFlags, Inventory, SheetHost, Watch } from '../../../core/workbook/sheet-host';
import type { Area, WorkbookPlan } from '../../../core/workbook/workbook-plan';
import { carryOutPlan } from './carry-out-plan';
import { toSheetError } from './excel-errors';
import { OwnFormulas } from './own-formulas';
import { readAreas } from './read-areas';
import { takeInventory } from './take-inventory';

const LATER = { delayForCellEdit: true };

/** Implements the port with Office.js, limited to what Excel 2021 has: ExcelApi 1.14. */
export class ExcelHost implements SheetHost {
  readonly flags: HostFlags = { runsFunctions: true, calculates: true, cannot: ['reserve'] };
  private readonly formulas: OwnFormulas;
  /** The plan being carried out. */
  private current: Promise<void> | undefined;

  /**
   * @param namespace Prefix of our functions, if this copy of the add-in has one.
   * @param largestRequest In bytes; Excel's limit if left out.
   */
  constructor(
    namespace?: string,
    private readonly largestRequest?: number,
  ) {
    this.formulas = new OwnFormulas(namespace);
  }

  async apply(plan: WorkbookPlan, watch?: Watch): Promise<void> {
    if (plan.length === 0) return;
    while (this.current) await this.current;
    const work = carryOutPlan({ plan, watch, formulas: this.formulas, largest: this.largestRequest });
    this.current = work.catch(() => {});
    try {
      await work;
    } catch (error) {
      throw toSheetError(error);
    } finally {
      this.current = undefined;
    }
  }

  read(areas: readonly Area[], what: 'values' | 'formulas'): Promise<readonly CellBlock[]> {
    return run((context) => readAreas(context, areas, { what, formulas: this.formulas }));
  }

  inventory(): Promise<Inventory> {
    return run(takeInventory);
  }
}

async function run<T>(look: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(LATER, look);
  } catch (error) {
    throw toSheetError(error);
  }
}
