import fc from 'fast-check';
import type { MemoryHost } from '../../../core/calculator/memory-host';
import { updateSheets } from '../../../core/life/plan-sheets';
import { toWorkbookContent } from '../../../core/orders/to-workbook-content';
import type { WorkbookContent } from '../../../core/templates/content';
import { catalogue, contentOf, insertColumn, insertRow, makeWorkbook, typeInto } from './keeping';

const line = (orderNumber: number, date: number, person: string, customer: string, amount: number) => ({
  ...{ orderNumber, date, person, customer, amount },
  ...{ region: 'North', category: 'Tools', product: 'Hammer', quantity: 2, unitPrice: amount / 2 },
});

/** A small workbook with every kind of sheet: lists, plans, a scorecard, a review, logs. */
export function smallWorkbook(): WorkbookContent {
  const orders = Array.from({ length: 40 }, (_, i) =>
    line(100 + i, 45700 + i * 10, ['Ann', 'Bo', 'Cy'][i % 3]!, `Shop ${i % 5}`, 100 + i),
  );
  const content = toWorkbookContent({ orders, year: 2026, target: 12000, unit: 10, months: ['2026-01'] }, 'en');
  const logs = ['complaints', 'invoices', 'receipts', 'accounts', 'budget 2026'];
  const accounts = { tables: { rows: [{ account: 'Travel', accountType: 'expense', actualSource: 'fromExpenses' }] } };
  const kept = [...content.sheets].filter(
    ([id]) => !/^(dashboard|dataChecks|duties|forecast|annualReview|ranking|customers|products|dailyTargets)/.test(id),
  );
  return {
    ...content,
    sheets: new Map([...kept, ...logs.map((id) => [id, id === 'accounts' ? accounts : {}] as const)]),
  };
}

type Edit =
  | { readonly kind: 'type'; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly kind: 'row' | 'column'; readonly sheet: number; readonly at: number };

const edits = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('type' as const),
        sheet: fc.nat(),
        row: fc.integer({ min: 1, max: 120 }),
        column: fc.integer({ min: 2, max: 25 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('row' as const, 'column' as const),
        sheet: fc.nat(),
        at: fc.integer({ min: 2, max: 40 }),
      }),
    },
  ),
  { minLength: 1, maxLength: 12 },
);

/** A blank cell that the protection leaves open, or that is none of ours. */
function isForPeople(host: MemoryHost, name: string, row: number, column: number): boolean {
  const sheet = host.sheets.find((candidate) => candidate.name === name)!;
  const cell = sheet.cells.get(row)?.get(column);
  const isOpen = sheet.inputs!.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const isBlank = host.read([{ sheet: name, row, column, rows: 1, columns: 1 }], 'values')[0]![0]![0] === null;
  return isBlank && !cell?.formula && (cell?.style === undefined || isOpen);
}

/** Every value and formula with its look, sheet by sheet, in the order of the cells. */
export function everything(host: MemoryHost) {
  const inOrder = <T>(cells: ReadonlyMap<number, T>) => [...cells].sort(([a], [b]) => a - b);
  return host.sheets.map(({ name, cells }) => [name, inOrder(cells).map(([row, line]) => [row, inOrder(line)])]);
}

export function update(host: MemoryHost): void {
  const names = host.sheets.map(({ name }) => name);
  host.apply(updateSheets(names, { content: contentOf(host, 'en'), present: host.inventory().sheets, catalogue }).plan);
}

/** Whatever is typed and inserted wherever, two updates later every typed text is there. */
export function nothingIsLost(parameters: fc.Parameters<[readonly Edit[]]>): void {
  const start = smallWorkbook();
  fc.assert(
    fc.property(edits, (made: readonly Edit[]) => {
      const host = makeWorkbook(start);
      const typed: string[] = [];
      for (const [i, edit] of made.entries()) {
        const { name } = host.sheets[edit.sheet % host.sheets.length]!;
        if (edit.kind === 'row') insertRow(host, name, edit.at);
        else if (edit.kind === 'column') insertColumn(host, name, edit.at);
        else if (edit.kind === 'type' && isForPeople(host, name, edit.row, edit.column)) {
          typed.push(`typed ${i} in ${name} ${edit.row}:${edit.column}`);
          typeInto(host, name, edit.row, edit.column, typed.at(-1)!);
        }
      }
      for (const round of [1, 2]) {
        update(host);
        const shown = new Set(
          host.sheets.flatMap(({ cells }) =>
            [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value)),
          ),
        );
        expect({ round, lost: typed.filter((text) => !shown.has(text)) }).toEqual({ round, lost: [] });
      }
    }),
    { ...parameters, endOnFailure: true },
  );
}
