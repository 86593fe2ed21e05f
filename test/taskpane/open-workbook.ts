import { sheetActions } from '../../addin/taskpane/sheet-actions';
import { MemoryHost } from '../../core/calculator/memory-host';
import { toSerial } from '../../core/calendar/day-serial';
import { toWorkbookContent } from '../../core/orders/to-workbook-content';
import { renderWorkbook } from '../../core/rendering/render-workbook';
import { sheetPlan } from '../../core/rendering/sheet-plan';
import { lists, templates } from '../../core/templates/catalogue';
import type { WorkbookContent } from '../../core/templates/content';
import type { Watch } from '../../core/workbook/sheet-host';

export const catalogue = { templates, lists };
export const template = (id: string) => templates.find((each) => each.id === id)!;
export const watch: Watch = { progress: () => {}, isCancelled: () => false };
export const cancelled: Watch = { progress: () => {}, isCancelled: () => true };
export const TIME = '2026-02-03 17:40';

function content(): WorkbookContent {
  const lines = Array.from({ length: 60 }, (_, i) => ({
    orderNumber: i + 1,
    date: toSerial(2024, 12, 1) + i * 7,
    person: ['Ann', 'Bo', 'Cy'][i % 3]!,
    customer: `Shop ${i % 5}`,
    amount: 100 + i,
    region: 'North',
  }));
  return toWorkbookContent(
    {
      orders: lines,
      year: 2026,
      target: 12_000,
      unit: 10,
      months: ['2026-01'],
    },
    'en',
  );
}

/** A workbook with those sheets of the content, the rest at hand. */
export function open(ids: readonly string[] = [...content().sheets.keys()]) {
  const all = content();
  const host = new MemoryHost();
  const shown = new Map([...all.sheets].filter(([id]) => ids.includes(id)));
  const rendered = renderWorkbook({ ...all, sheets: shown }, catalogue);
  host.apply([...rendered.layout.sheets.values()].flatMap((sheet) => sheetPlan('addSheet', sheet, rendered)));
  return { host, actions: sheetActions({ host, catalogue, supply: (id) => all.sheets.get(id) }) };
}

export const names = (host: MemoryHost) => host.sheets.map(({ name }) => name);
export const block = (host: MemoryHost, name: string, what: 'values' | 'formulas' = 'values') => {
  const { rows, columns } = host.inventory().sheets.find((sheet) => sheet.name === name)!;
  return host.read([{ sheet: name, row: 1, column: 1, rows, columns }], what)[0]!;
};
export const findRow = (host: MemoryHost, sheet: string, label: string) =>
  block(host, sheet).findIndex((row) => row[1] === label) + 1;
export const markOf = (host: MemoryHost, name: string) => host.sheets.find((sheet) => sheet.name === name)!.mark;
