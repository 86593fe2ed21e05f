import type { MemoryHost } from '../../../core/calculator/memory-host';
import { parsePeriod } from '../../../core/calendar/business-period';
import { toSerial } from '../../../core/calendar/day-serial';
import { closePeriod } from '../../../core/life/close-month';
import { type UpdateAll, updateAll } from '../../../core/life/update-all';
import { toWorkbookContent } from '../../../core/orders/to-workbook-content';
import type { SheetContent, WorkbookContent } from '../../../core/templates/content';
import type { PlainCell } from '../../../core/workbook/workbook-plan';
import { withFirstMonth } from './inserting';
import { catalogue, cellsOf, contentOf, makeWorkbook, typeInto } from './keeping';

export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: PlainCell;
}

/** A small workbook with a sheet of every period that templates know, its business year beginning in that month of 2026. */
export function smallYear(firstMonth: number): { readonly content: WorkbookContent; readonly month: string } {
  const month = `2026-${String(firstMonth).padStart(2, '0')}`;
  const orders = Array.from({ length: 40 }, (_, i) => ({
    orderNumber: i + 1,
    date: toSerial(2024, firstMonth, 1) + i * 20,
    person: ['Ann', 'Bo', 'Cy'][i % 3]!,
    customer: `Shop ${i % 5}`,
    amount: 100 + i,
    region: 'North',
    category: 'Tools',
    product: 'Hammer',
  }));
  const request = { orders, year: 2026, target: 12_000, unit: 10, months: [month] };
  const all = toWorkbookContent(request, 'en');
  const accounts = { tables: { rows: [{ account: 'Travel', accountType: 'expense', actualSource: 'fromExpenses' }] } };
  const added: readonly (readonly [string, SheetContent])[] = [
    ['accounts', accounts],
    ['budget 2026', {}],
    ['expenses', {}],
    ['receipts', {}],
    ['commissionPlan', {}],
    ['quarterlyReview 2026-Q1', {}],
    [`budgetVsActual ${month}`, {}],
    [`commissionStatement ${month}`, {}],
  ];
  return { content: withFirstMonth({ ...all, sheets: new Map([...all.sheets, ...added]) }, firstMonth), month };
}

/** Types a number of its own into the first blank cell of every area that the sheets of periods leave open. */
export function typeEverywhere(host: MemoryHost): readonly TypedCell[] {
  const typed = host.sheets
    .filter(({ mark }) => parsePeriod(mark?.period ?? ''))
    .flatMap(({ name, inputs = [] }, i) =>
      inputs.flatMap((area, j): TypedCell[] => {
        const cells = host.read([area], 'formulas')[0]!;
        const row = cells.findIndex(([cell]) => cell === null);
        const value = 700_000 + i * 1000 + j;
        return row < 0 ? [] : [{ sheet: name, row: area.row + row, column: area.column, value }];
      }),
    );
  for (const { sheet, row, column, value } of typed) typeInto(host, sheet, row, column, value);
  return typed;
}

/** Everything that people typed or agreed on sheets of periods, where it stands. */
export function inputCells(host: MemoryHost): readonly TypedCell[] {
  return host.sheets
    .filter(({ mark }) => parsePeriod(mark?.period ?? ''))
    .flatMap(({ name, inputs = [], cells }) =>
      inputs.flatMap((area) =>
        [...cells].flatMap(([row, line]) =>
          isOurSentence(line.get(1)?.value)
            ? []
            : [...line].flatMap(([column, { value = null }]): TypedCell[] => {
                const isIn =
                  row >= area.row &&
                  row < area.row + area.rows &&
                  column >= area.column &&
                  column < area.column + area.columns;
                return isIn && value !== null ? [{ sheet: name, row, column, value }] : [];
              }),
        ),
      ),
    );
}

/** The key of a sentence ends with the print of what we wrote. */
function isOurSentence(key: PlainCell | undefined): boolean {
  return /^draft:\w+:\d+:/.test(String(key));
}

export interface MovedOn {
  readonly host: MemoryHost;
  readonly told: UpdateAll;
  /** What was typed and agreed before. */
  readonly typed: readonly TypedCell[];
  /** The sheets that were closed before, cell by cell. */
  readonly closed: ReadonlyMap<string, readonly (readonly PlainCell[])[]>;
}

/** Agrees the year, types everywhere, closes a month, moves the year and the target on in Settings and updates all. */
export function moveOn(content: WorkbookContent, month: string, firstMonth: number): MovedOn {
  const host = makeWorkbook(content);
  typeEverywhere(host);
  const ofMonth = cellsOf(host).filter(({ summary }) => summary.mark?.template === 'scorecard');
  host.apply(closePeriod(month, `${month}-28 17:40`, ofMonth).plan);
  const closed = new Map(
    cellsOf(host).flatMap(({ summary, values }) => (summary.mark?.closed ? [[summary.name, values] as const] : [])),
  );
  host.apply(updateOf(host).plan); // Lists that were typed into have as many ready rows as before.
  const typed = inputCells(host);
  setField(host, 'yearStart', toSerial(2027, firstMonth, 1));
  setField(host, 'annualTarget', 15_000);
  const told = updateOf(host);
  host.apply(told.plan);
  return { host, told, typed, closed };
}

function updateOf(host: MemoryHost): UpdateAll {
  return updateAll({ content: contentOf(host, 'en'), present: host.inventory().sheets, catalogue });
}

function setField(host: MemoryHost, field: string, value: PlainCell): void {
  const settings = cellsOf(host).find(({ summary }) => summary.mark?.template === 'settings')!;
  const row = settings.values.findIndex(([key]) => key === `field:${field}`) + 1;
  typeInto(host, settings.summary.name, row, 3, value);
}

/** The rows of a block, after its header. */
export function blockOf(host: MemoryHost, sheet: string, block: string) {
  const { values } = cellsOf(host).find(({ summary }) => summary.name === sheet)!;
  return {
    header: values.find(([key]) => key === `head:${block}`)!,
    rows: values.filter(([key]) => key === `row:${block}`),
  };
}
