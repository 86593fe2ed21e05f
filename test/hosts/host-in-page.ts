import type { SheetHost } from '../../core/workbook/sheet-host';
import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import type { OpenPage } from '../browser/open-page';

/** Calls the host in the page; plans, answers and the key of an error are data, so they pass through. */
export function hostIn(opened: () => OpenPage): SheetHost {
  return {
    flags: {
      runsFunctions: true,
      calculates: true,
      cannot: ['protect', 'reserve', 'print'],
    },
    async apply(plan) {
      const failure = await opened().page.evaluate(async (steps) => {
        try {
          await window.planfold.host.apply(steps as WorkbookPlan);
          return undefined;
        } catch (error) {
          return { key: (error as { key: string }).key, message: (error as Error).message };
        }
      }, plan);
      if (failure) throw failure;
    },
    read: (areas, what) => opened().page.evaluate(([a, w]) => window.planfold.host.read(a, w), [areas, what] as const),
    inventory: () => opened().page.evaluate(() => window.planfold.host.inventory()),
  };
}
