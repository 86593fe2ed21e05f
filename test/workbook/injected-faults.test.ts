import { SheetError } from '../../core/arguments/sheet-error';
import type { SheetContent, TypedRow, WorkbookContent } from '../../core/templates/content';
import { formulaCells, placeOf, render, sampleContent } from './make-workbook';
import { day, RawRows } from './raw-rows';
import { SheetReader } from './sheet-reader';

const AS_OF = day(2026, 6, 30);
const clean = sampleContent('en');

/** The sample with one row of a sheet's list changed, or added if it is beyond the end. */
function withRow({ sheets, ...rest }: WorkbookContent, id: string, row: number, change: TypedRow): WorkbookContent {
  const content: SheetContent = sheets.get(id)!;
  const rows = [...content.tables!.rows!];
  rows[row] = { ...(rows[row] ?? rows[0]), ...change };
  return { ...rest, sheets: new Map(sheets).set(id, { ...content, tables: { ...content.tables, rows } }) };
}

const ordersEnd = new RawRows(clean).count('orders');
const invoicesEnd = new RawRows(clean).count('invoices');
const faults: readonly (readonly [id: string, row: number, change: TypedRow])[] = [
  ['orders', 100, { person: 'Nobody Known' }],
  ['orders', 2000, { person: 'Nobody Known' }],
  ['orders', 101, { customer: 'Unheard of' }],
  ['orders', 102, { product: 'No such thing' }],
  ['orders', 103, { region: 'Atlantis' }],
  ['orders', 104, { amount: '1,200' }],
  ['orders', 105, { amount: null }],
  ['orders', 106, { date: '2026-05-01' }],
  ['orders', 107, { amount: 900_000_000 }],
  ['orders', ordersEnd, { orderNumber: 'SO-LAST', date: AS_OF + 20 }],
  ['invoices', 30, { invoiceNumber: new RawRows(clean).where('invoices')[10]!.invoiceNumber! }],
  ['invoices', invoicesEnd, { invoiceNumber: 'INV-LAST', customer: 'Unheard of' }],
  ['receipts', 40, { invoiceNumber: null }],
  ['receipts', 41, { receiptNumber: new RawRows(clean).where('receipts')[2]!.receiptNumber! }],
  ['visits', 50, { result: null }],
  ['expenses', 20, { account: 'Champagne' }],
  ['customers', 5, { owner: null }],
  ['team', 2, { hireDate: day(2026, 4, 20) }],
  ['team', 3, { leaveDate: day(2026, 8, 31) }],
];
const content = faults.reduce((made, [id, row, change]) => withRow(made, id, row, change), clean);
const raw = new RawRows(content);

const has = (row: TypedRow, column: string) => (row[column] ?? '') !== '';
const unknown = (column: string, list: string, key: string) => {
  const known = new Set(raw.where(list).map((row) => row[key]));
  return (row: TypedRow) => has(row, column) && !known.has(row[column]!);
};
const repeated = (sheet: string, column: string) => (row: TypedRow) =>
  raw.where(sheet).filter((other) => other[column] === row[column]).length > 1;
const leaveDay = (person: unknown) => raw.where('team').find((row) => row.person === person)?.leaveDate;

/** The condition of each check, in terms of a typed row. */
const checks: readonly (readonly [code: string, sheet: string, column: string, isWrong: (row: TypedRow) => boolean])[] =
  [
    ['CK04a', 'invoices', 'invoiceNumber', repeated('invoices', 'invoiceNumber')],
    ['CK04b', 'receipts', 'receiptNumber', repeated('receipts', 'receiptNumber')],
    ['CK04c', 'customers', 'customer', repeated('customers', 'customer')],
    ['CK05a', 'orders', 'person', unknown('person', 'team', 'person')],
    ['CK05b', 'orders', 'customer', unknown('customer', 'customers', 'customer')],
    ['CK05c', 'orders', 'product', unknown('product', 'products', 'product')],
    ['CK05d', 'orders', 'region', unknown('region', 'regions', 'region')],
    ['CK05e', 'invoices', 'customer', unknown('customer', 'customers', 'customer')],
    ['CK06a', 'orders', 'amount', (row) => typeof row.amount === 'string'],
    ['CK06b', 'orders', 'date', (row) => typeof row.date === 'string'],
    ['CK06c', 'orders', 'amount', (row) => Number(row.amount) > 500_000_000],
    ['CK07', 'orders', 'amount', (row) => !has(row, 'amount')],
    ['CK09', 'orders', 'date', (row) => Number(row.date) > AS_OF],
    ['CK10', 'orders', 'date', (row) => Number(row.date) > Number(leaveDay(row.person) ?? Number.POSITIVE_INFINITY)],
    ['CK11b', 'receipts', 'invoiceNumber', (row) => !has(row, 'invoiceNumber')],
    ['CK15', 'expenses', 'account', unknown('account', 'accounts', 'account')],
    ['CK19', 'visits', 'result', (row) => !has(row, 'result')],
    ['CK32', 'customers', 'owner', (row) => !has(row, 'owner')],
  ];

describe('a workbook with faults in it', () => {
  const rendered = render(content);
  const shown = new SheetReader(rendered);

  it('shows an error only for customer moves, which names the day that is text', () => {
    const errors = formulaCells(rendered).filter(({ value }) => value instanceof SheetError);
    const others = errors.filter(({ formula }) => !formula.startsWith('=CUSTOMERMOVES('));
    expect(others.map((cell) => `${placeOf(cell)} ${String(cell.value)} ${cell.formula}`)).toEqual([]);
    for (const { value } of errors) expect(String(value)).toContain('row 107, column 1 holds the text “2026-05-01”');
    const [first] = shown.rows('scorecard 2026-06', 'card');
    expect([first!['itemActual:newCustomers'], first!['itemScore:lostCustomers']]).toEqual(['–', '–']);
    expect(first!.totalScore).toBeGreaterThan(0);
  });

  it.each(checks)('counts the faults by %s in %s.%s and names the first cell', (code, sheet, column, isWrong) => {
    const rows = raw.where(sheet);
    const wrong = rows.flatMap((row, i) => (isWrong(row) ? [i] : []));
    const found = shown.rows('dataChecks', 'checks').find(({ checkCode }) => checkCode === code)!;
    expect(found).toMatchObject({
      checkCount: wrong.length,
      firstCell: wrong.length > 0 ? shown.place(sheet, 'rows', column, wrong[0]!).replaceAll('$', '') : null,
      checkState: wrong.length > 0 ? 'to look at' : 'in order',
    });
  });

  it('finds every injected fault', () => {
    const found = checks.filter(([, sheet, , isWrong]) => raw.where(sheet).some(isWrong)).map(([code]) => code);
    expect(checks.map(([code]) => code).filter((code) => !found.includes(code))).toEqual(['CK04c']);
  });

  it('gives no target before a person joins or after a person leaves, and a partial one for a partial month', () => {
    const [joiner, leaver] = [2, 3].map((i) => raw.where('team')[i]!.person);
    const rows = shown.rows('targetPlan 2026', 'current');
    const targets = (person: unknown) =>
      Array.from(
        { length: 12 },
        (_, i) => rows.find((row) => row.person === person)![`monthTarget:${day(2026, i + 1, 1)}`],
      );
    expect(targets(joiner).slice(0, 3)).toEqual([0, 0, 0]);
    expect(
      targets(joiner)
        .slice(3)
        .every((target) => Number(target) > 0),
    ).toBe(true);
    expect(Number(targets(joiner)[3])).toBeLessThan(0.6 * Number(targets(joiner)[4]));
    expect(targets(leaver).slice(8)).toEqual([0, 0, 0, 0]);
    expect(
      targets(leaver)
        .slice(0, 8)
        .every((target) => Number(target) > 0),
    ).toBe(true);
    expect(shown.field('targetPlan 2026', 'checkTotal')[0]).toBe(0);
  });
});
