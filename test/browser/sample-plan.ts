import { renderWorkbook } from '../../core/rendering/render-workbook';
import { sheetPlan } from '../../core/rendering/sheet-plan';
import { sampleWorkbook } from '../../core/sample/sample-workbook';
import { lists, templates } from '../../core/templates/catalogue';
import type { WorkbookPlan } from '../../core/workbook/workbook-plan';

/** The sheets that a monthly review is made from. */
const wanted = ['settings', 'calendar', 'team', 'customers', 'orders', 'visits', 'calls', 'targetBasis'];

/** Those sheets of the sample company, in English. */
export function samplePlan(): WorkbookPlan {
  const content = sampleWorkbook('en');
  const sheets = new Map([...content.sheets].filter(([id]) => wanted.includes(id)));
  const rendered = renderWorkbook({ ...content, sheets }, { templates, lists });
  return [...rendered.layout.sheets.values()].flatMap((sheet) => sheetPlan('addSheet', sheet, rendered));
}
