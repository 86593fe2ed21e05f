import { renderWorkbook } from '../../../core/rendering/render-workbook';
import { sheetPlan } from '../../../core/rendering/sheet-plan';
import { lists, templates } from '../../../core/templates/catalogue';
import type { WorkbookContent } from '../../../core/templates/content';
import { defaultName } from '../../../core/templates/default-name';
import { fillSlots } from '../../../core/words/fill-slots';
import { paneTexts } from '../../../core/words/pane-texts';
import type { CellBlock } from '../../../core/workbook/sheet-host';
import { parseId } from '../../../core/workbook/sheet-id';
import type { Area, Operation, WorkbookPlan } from '../../../core/workbook/workbook-plan';
import { testMark } from './with-sheets';

export interface TestSheet {
  readonly area: Area;
  readonly values: CellBlock;
  readonly formulas: CellBlock;
}

export interface TestWorkbook {
  readonly plan: WorkbookPlan;
  /** Calculates the sheets with core's own calculator, on demand. */
  readonly sheets: () => readonly TestSheet[];
}

/** Plans the workbook under separate names, so that it fits into a workbook that has the same sheets. */
export function makeTestWorkbook(content: WorkbookContent): TestWorkbook {
  const rendered = renderWorkbook(underTestNames(content), { templates, lists });
  const { layout, host } = rendered;
  return {
    plan: [...layout.sheets.values()]
      .flatMap((sheet) => sheetPlan('addSheet', sheet, rendered))
      .flatMap((operation) => forTest(operation, content.language)),
    sheets: () =>
      host.inventory().sheets.map(({ name, rows, columns }) => {
        const area = { sheet: name, row: 1, column: 1, rows, columns };
        const [values] = host.read([area], 'values');
        const [formulas] = host.read([area], 'formulas');
        return { area, values: values!, formulas: formulas! };
      }),
  };
}

function underTestNames(content: WorkbookContent): WorkbookContent {
  const { selfTestSheet } = paneTexts[content.language];
  const sheets = [...content.sheets].map(([id, sheet]) => {
    const parsed = parseId(id)!;
    const name = fillSlots(selfTestSheet, { name: defaultName(parsed, content.language) });
    return [id, { ...sheet, name }] as const;
  });
  return { ...content, sheets: new Map(sheets) };
}

function forTest(operation: Operation, language: string): Operation[] {
  switch (operation.kind) {
    case 'addSheet':
      return [{ ...operation, mark: testMark(language) }];
    case 'name':
      return [{ ...operation, name: `selfTest_${operation.name}` }];
    case 'reserve': // The sample company's e-mail addresses are fictitious.
    case 'select': // The user's sheet stays in view.
      return [];
    default:
      return [operation];
  }
}
