import { sheetActions } from '../../addin/taskpane/sheet-actions';
import { toSerial } from '../../core/calendar/day-serial';
import { toWorkbookContent } from '../../core/orders/to-workbook-content';
import { renderWorkbook } from '../../core/rendering/render-workbook';
import { sheetPlan } from '../../core/rendering/sheet-plan';
import { lists, templates } from '../../core/templates/catalogue';
import type { SheetContent, WorkbookContent } from '../../core/templates/content';
import type { SheetHost, Watch } from '../../core/workbook/sheet-host';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import { openDocument } from '../sheets-host/open-document';

export const catalogue = { templates, lists };
export const watch: Watch = { progress: () => {}, isCancelled: () => false };
export const template = (id: string) => templates.find((each) => each.id === id)!;

export const owner = 'director@example.com';
export const managers: { readonly [email: string]: readonly string[] } = {
  'mia@example.com': ['Ann', 'Bo'],
  'max@example.com': ['Cy'],
  'may@example.com': ['Di', 'Ed'],
};
export const people = Object.values(managers).flat();
export const users = [owner, ...Object.keys(managers), 'guest@example.com'];
export const managerOf = (person: PlainCell) =>
  Object.keys(managers).find((email) => managers[email]!.includes(String(person)))!;
export const CARD = 'Scorecard 2026-01';
const typedColumns = ['Comment', 'Employee comment', 'Acknowledged on'];

/** A scorecard with all that it needs, managers' addresses and targets of items included. */
function content(): WorkbookContent {
  const lines = Array.from({ length: 60 }, (_, i) => ({
    orderNumber: i + 1,
    date: toSerial(2025, 1, 1) + i * 7,
    person: people[i % people.length]!,
    customer: `Shop ${i % 5}`,
    amount: 100 + i,
  }));
  const all = toWorkbookContent({ orders: lines, year: 2026, target: 12_000, unit: 10, months: ['2026-01'] }, 'en');
  const wanted = ['settings', 'calendar', 'team', 'customers', 'scorecardSetup', 'targetBasis', 'orders'];
  const kept = [...all.sheets].filter(([id]) => [...wanted, 'targetPlan', 'scorecard'].includes(id.split(' ')[0]!));
  const sheets = new Map<string, SheetContent>(kept);
  const rows = sheets.get('team')!.tables!.rows!.map((row) => ({ ...row, managerEmail: managerOf(row.person!) }));
  sheets.set('team', { tables: { rows } });
  sheets.set('itemTargets', {
    tables: { rows: people.map((person, i) => ({ person, 'monthlyTarget:newCustomers': i + 3 })) },
  });
  return { ...all, sheets };
}

export async function open() {
  const opened = openDocument({ users });
  const host = opened.hostOf();
  await fill(host);
  return { opened, document: opened.document, host, actions: sheetActions({ host, catalogue }) };
}

export async function fill(host: SheetHost) {
  const rendered = renderWorkbook(content(), catalogue);
  await host.apply([...rendered.layout.sheets.values()].flatMap((sheet) => sheetPlan('addSheet', sheet, rendered)));
}

export async function cellsOf(host: SheetHost, name: string) {
  const { sheets } = await host.inventory();
  const { rows, columns } = sheets.find((sheet) => sheet.name === name)!;
  return (await host.read([{ sheet: name, row: 1, column: 1, rows, columns }], 'values'))[0]!;
}

/** Where a manager writes of whom. */
export async function placesOf(host: SheetHost, name = CARD) {
  const cells = await cellsOf(host, name);
  const head = cells.findIndex((row) => row[0] === 'head:card');
  return cells.slice(head + 1, head + 1 + people.length).flatMap((row, i) =>
    typedColumns.map((title) => ({
      person: row[1]!,
      row: head + 2 + i,
      column: cells[head]!.indexOf(title) + 1,
      title,
    })),
  );
}
