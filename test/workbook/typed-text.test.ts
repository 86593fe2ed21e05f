import { Calculation } from '../../core/calculator/calculation';
import { toWorkbookContent } from '../../core/orders/to-workbook-content';
import { itUnless } from '../unless';
import { inLibreOffice, noOffice, type Sheets, sheetsOf } from './libreoffice';
import { render, toFile } from './make-workbook';
import { day } from './raw-rows';
import { SheetReader } from './sheet-reader';

const plain = ['A', '-B', '+C', '@D', '\tE', 'F', 'aXb', 'Guess1', 'x~y', '7', '=A', '=1+1', '>5', '<>', '<F'];
/** Read by SUMIFS as patterns, which nothing can prevent; the data checks count such names. */
const patterns = ['a*b', 'Guess?'];
const names = [...plain, ...patterns];
const sales = new Map(names.map((name, i) => [name, 1000 * 2 ** i]));

/** Everybody sells to a customer of the same name, in the planned year and in the year before. */
const orders = [1997, 1998].flatMap((year) =>
  names.map((name, i) => ({
    orderNumber: `@${year}-${i}`,
    date: day(year, 1 + (i % 4), 10),
    person: name,
    customer: name,
    amount: sales.get(name)!,
    product: '=HYPERLINK("x")',
  })),
);
const rendered = render(toWorkbookContent({ orders, year: 1998, target: 1_000_000, unit: 1 }, 'en'));
const shown = new SheetReader(rendered);

/** All typed texts, by sheet and place. */
function textsOf(sheets: Sheets): string[] {
  return (['Orders', 'Team', 'Customers', 'Products'] as const).flatMap((sheet) =>
    rendered.host.sheets
      .filter(({ name }) => name === sheet)
      .flatMap(({ cells }) =>
        [...cells].flatMap(([row, line]) =>
          [...line].flatMap(([column, { value }]) =>
            typeof value === 'string' && column > 1 && sheets.get(sheet)?.[row - 1]?.[column - 1] !== value
              ? [`${sheet} ${row} ${column} ${value}: ${sheets.get(sheet)?.[row - 1]?.[column - 1]}`]
              : [],
          ),
        ),
      ),
  );
}

/** What a sheet says that each person sold in the year, where it is not what that person sold. */
function wrongNames(salesOf: (row: number, person: string) => unknown): string[] {
  const rows = shown.rows('annualReview 1998', 'byPerson');
  return rows.flatMap(({ person }, i) =>
    salesOf(i, String(person)) === sales.get(String(person)) ? [] : [String(person)],
  );
}

it('keeps text that begins like a formula as text, in memory and in the file', async () => {
  const formulas = rendered.host.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((line) => [...line.values()].map(({ formula }) => formula)),
  );
  expect(formulas.filter((formula) => formula && /HYPERLINK|^=A$|^=1\+1$/.test(formula))).toEqual([]);
  expect(shown.rows('team', 'rows').flatMap(({ person }) => person ?? [])).toEqual(expect.arrayContaining(names));
  expect(textsOf(await sheetsOf(await toFile(rendered, 'kept')))).toEqual([]);
});

/** As every spreadsheet reads a criterion; with "=" before it, nothing but * ? ~ has a meaning of its own. */
it.each([
  ['=A', ['A'], ['=A']],
  ['>5', [], ['>5']],
  ['<>', names, ['<>']],
  ['a*b', ['aXb', 'a*b'], ['aXb', 'a*b']],
  ['Guess?', ['Guess1', 'Guess?'], ['Guess1', 'Guess?']],
  ['x~y', ['x~y'], ['x~y']],
  ['-B', ['-B'], ['-B']],
])(
  'finds by the criterion %s what it means as one, and behind a sign of equality what it says',
  (name, bare, equal) => {
    const found = (criterion: string) =>
      names.filter((other) => {
        const cells = [other, name, `=COUNTIFS(A1,${criterion})`];
        const cell = (_: number, column: number) => {
          const content = cells[column - 1] ?? null;
          return column === 3 ? { formula: String(content) } : { value: content };
        };
        const sheet = { name: 'S', cell, lastRow: 1, lastColumn: 3 };
        return new Calculation({ sheets: [sheet], names: new Map(), language: 'en' }).valueAt('S', 1, 3) === 1;
      });
    expect(found('B1')).toEqual(bare);
    expect(found('"="&B1')).toEqual(equal);
  },
);

it('sums what each sold, but for names that are patterns, and counts these', () => {
  const rows = shown.rows('annualReview 1998', 'byPerson');
  expect(wrongNames((row) => rows[row]!.personSales).sort()).toEqual([...patterns].sort());
  const check = shown.rows('dataChecks', 'checks').find(({ checkName }) => String(checkName).includes('* ? or ~'));
  expect(check?.checkCount).toBe(2 * names.filter((name) => /[*?~]/.test(name)).length);
});

itUnless(noOffice, 'keeps the texts and sums alike in LibreOffice', async () => {
  const sheets = await inLibreOffice(rendered);
  expect(textsOf(sheets)).toEqual([]);
  const review = sheets.get('Annual review 1998')!;
  const theirs = wrongNames((_, person) => review.find((row) => row[1] === person && typeof row[3] === 'number')?.[3]);
  // LibreOffice takes every ~ as the sign that the next character is meant as itself.
  expect(theirs.sort()).toEqual([...patterns, 'x~y'].sort());
});
