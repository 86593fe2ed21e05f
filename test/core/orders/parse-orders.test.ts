import { SheetError } from '../../../core/arguments/sheet-error';
import { toSerial } from '../../../core/calendar/day-serial';
import { BadLines } from '../../../core/orders/bad-lines';
import { parseOrders } from '../../../core/orders/parse-orders';

const HEADER = ['order_id', 'order_date', 'salesperson', 'customer', 'amount'];
const LINE = ['1', '1998-01-31', 'Ann', 'Blue Inn', '100'];

const parse = (header: readonly string[], ...lines: readonly (readonly string[])[]) =>
  parseOrders(
    'o.csv',
    header,
    lines.map((fields, i) => ({ line: i + 2, fields })),
  );

/** One order with further columns. */
const withColumns = (columns: { readonly [name: string]: string }) =>
  parse([...HEADER, ...Object.keys(columns)], [...LINE, ...Object.values(columns)]).lines[0]!;

const problemsOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof BadLines) return error.problems.map(({ message }) => message);
    if (error instanceof SheetError) return [error.message];
    throw error;
  }
  return [];
};

const withAmount = (amount: string) => parse(HEADER, [...LINE.slice(0, 4), amount]);

it('gives each order as a record by the columns of the orders sheet, whatever their order in the file', () => {
  const header = ['amount', 'country', 'note', 'customer', 'unit_price', 'salesperson', 'order_date', 'order_id'];
  const { lines } = parse(header, ['100.5', 'France', 'mine', 'Blue Inn', '2', 'Ann', '1998-01-31', 'A-7']);
  expect(lines).toEqual([
    {
      orderNumber: 'A-7',
      date: toSerial(1998, 1, 31),
      person: 'Ann',
      customer: 'Blue Inn',
      amount: 100.5,
      region: 'France',
      unitPrice: 2,
    },
  ]);
});

it('takes the region where there is a country too, in either order, blank or not', () => {
  expect(withColumns({ region: 'North', country: 'France' })).toMatchObject({ region: 'North' });
  expect(withColumns({ country: 'France', region: 'North' })).toMatchObject({ region: 'North' });
  expect(withColumns({ region: '', country: 'France' })).toMatchObject({ region: null });
});

it('names all missing columns, and all that are there twice, at once', () => {
  expect(problemsOf(() => parse(['order_id', 'amount', 'amount', 'note', 'note', ''], []))).toEqual([
    'o.csv, line 1: there is no column named order_date.',
    'o.csv, line 1: there is no column named salesperson.',
    'o.csv, line 1: there is no column named customer.',
    'o.csv, line 1: two columns are named amount; keep one of them.',
    'o.csv, line 1: two columns are named note; keep one of them.',
  ]);
});

it('takes columns without a name, as a spreadsheet leaves them', () => {
  expect(problemsOf(() => parse([...HEADER, '', ''], [...LINE, '', '']))).toEqual([]);
});

it.each(['1e308', '-1e308', '1e999', '1000000000000001'])('refuses an amount of %s with its line', (amount) => {
  expect(problemsOf(() => withAmount(amount))).toEqual([
    `o.csv, line 2, column amount: ${amount} is beyond ±1000000000000000.`,
  ]);
});

it.each(['1000000000000000', '-1000000000000000', '0', '1e3', '-0.005'])('takes an amount of %s', (amount) => {
  expect(withAmount(amount).lines[0]!.amount).toBe(Number(amount));
});

it('refuses what is too large in other columns of numbers, by their name in the file', () => {
  expect(problemsOf(() => withColumns({ unit_price: '1e300' }))).toEqual([
    'o.csv, line 2, column unit_price: 1e300 is beyond ±1000000000000000.',
  ]);
});

it.each<[string, string | number]>([
  ['10248', 10248],
  ['007', '007'],
  ['12345678901234567890', '12345678901234567890'],
  ['1e5', '1e5'],
  ['1.50', '1.50'],
])('keeps every digit of the order number %s', (text, orderNumber) => {
  expect(parse(HEADER, [text, ...LINE.slice(1)]).lines[0]!.orderNumber).toBe(orderNumber);
});

it('reads one problem a line, the first one, and goes on', () => {
  const bad = [
    ['', 'x', 'Ann', 'Blue Inn', '1'],
    ['2', 'x', '', 'Blue Inn', '1'],
    ['3', '1998-01-31', ' ', 'Blue Inn', 'x'],
    ['4', '1998-01-31', 'Ann', 'Blue Inn', '1,200'],
    ['5', '1998-01-31'],
  ];
  expect(problemsOf(() => parse(HEADER, LINE, ...bad))).toEqual([
    'o.csv, line 3, column order_id: nothing is filled in.',
    'o.csv, line 4, column order_date: “x” is not a date such as 1998-04-30.',
    'o.csv, line 5, column salesperson: nothing is filled in.',
    'o.csv, line 6, column amount: “1,200” is not a number such as 1234.50.',
    'o.csv, line 7: 2 fields where there are 5 column names.',
  ]);
});
