import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describeOnSharedData, saySkipped, sharedPath } from '../shared-data';
import { runCommand } from './run-command';

jest.setTimeout(120_000);

const HEADER = 'order_id,order_date,salesperson,customer,amount';
const GOOD = `${HEADER}\n1,1998-01-31,Ann,Blue Inn,100\n2,1998-02-28,Bo,Red Inn,50.5\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planfold-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (text: string) => {
  const path = join(folder, 'orders.csv');
  writeFileSync(path, text);
  return path;
};

const make = (orders: string, more: readonly string[] = [], out = join(folder, 'plan.xlsx')) =>
  runCommand('workbook', ['--orders', orders, '--target', '1000', '--year', '1999', '--out', out, ...more]);

describe('npm run workbook', () => {
  it('writes a workbook and tells what it made', () => {
    const { code, out } = make(file(GOOD));
    expect(code).toBe(0);
    expect(out).toContain('2 order lines from 1998-01-31 to 1998-02-28');
    expect(out).toContain('24 parts that add up to the target');
    expect(readdirSync(folder).sort()).toEqual(['orders.csv', 'plan.xlsx']);
  });

  it('keeps exact duplicates and reports their number and first line', () => {
    const { out } = make(file(`${GOOD}2,1998-02-28,Bo,Red Inn,50.5\n1,1998-01-31,Ann,Blue Inn,100\n`));
    expect(out).toContain('2 lines repeat an earlier one exactly, the first on line 4');
  });

  it('counts lines through quoted line breaks and keeps text that looks like a formula', async () => {
    const orders = file(`${HEADER},note\n1,1998-01-31,=Ann,"Blue\nInn",100,=1+1\n2,1998-02-31,Bo,Red Inn,50,x\n`);
    expect(make(orders).error).toBe(
      `${orders}, line 4, column order_date: “1998-02-31” is not a date such as 1998-04-30.\n`,
    );
    const good = file(`${HEADER},note\n1,1998-01-31,=Ann,"Blue\nInn",100,=1+1\n`);
    expect(make(good).code).toBe(0);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'plan.xlsx')));
    expect(sheets[0]!.rows[1]).toEqual([1, new Date('1998-01-31T00:00:00Z'), '=Ann', 'Blue\nInn', '=1+1', 100]);
  });

  it.each<[string, string, readonly string[], string]>([
    [
      'a missing column',
      'order_id,order_date,salesperson,amount\n1,1998-01-31,Ann,1\n',
      [],
      '{file}, line 1: there is no column named customer.',
    ],
    [
      'text in an amount',
      `${HEADER}\n1,1998-01-31,Ann,X,"1,200"\n`,
      [],
      '{file}, line 2, column amount: “1,200” is not a number such as 1234.50.',
    ],
    ['a blank amount', `${HEADER}\n1,1998-01-31,Ann,X,\n`, [], '{file}, line 2, column amount: nothing is filled in.'],
    [
      'a date that is none',
      `${HEADER}\n1,31.01.1998,Ann,X,1\n`,
      [],
      '{file}, line 2, column order_date: “31.01.1998” is not a date such as 1998-04-30.',
    ],
    ['an empty file', '', [], '{file}, line 1: the file is empty.'],
    ['a file with column names only', `${HEADER}\n`, [], '{file}, line 1: below the column names there are no orders.'],
    [
      'a line with too few fields',
      `${HEADER}\n1,1998-01-31,Ann\n`,
      [],
      '{file}, line 2: 3 fields where there are 5 column names.',
    ],
    [
      'a quotation mark that is not closed',
      `${HEADER}\n1,1998-01-31,"Ann,X,1\n`,
      [],
      '{file}, line 2: a quotation mark is opened and not closed.',
    ],
    [
      'a target that is no multiple of the unit',
      GOOD,
      ['--unit', '300'],
      'target is 1000, which is no multiple of the unit 300.',
    ],
    [
      'a year without sales before it',
      GOOD,
      ['--year', '2005'],
      'There are no sales in 2004 to take the weights for 2005 from.',
    ],
    ['a target that is no number', GOOD, ['--target', '1e3x'], '--target: “1e3x” is not a number.'],
    ['a year that is none', GOOD, ['--year', '99'], '--year: “99” is not a year from 1902 to 2200.'],
    ['an option that does not exist', GOOD, ['--colour', 'red'], 'There is no option --colour.'],
    ['an unknown language', GOOD, ['--language', 'fr'], '--language: “fr” is none of en, zh-Hans, zh-Hant.'],
  ])('refuses %s in one sentence and writes nothing', (_, text, more, sentence) => {
    const orders = file(text);
    const { code, out, error } = make(orders, more);
    expect(error).toBe(`${sentence.replace('{file}', orders)}\n`);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(readdirSync(folder)).toEqual(['orders.csv']);
  });

  it('refuses a file that is not there and a folder that does not exist', () => {
    expect(make(join(folder, 'none.csv')).error).toBe(`${join(folder, 'none.csv')}: there is no such file.\n`);
    const out = join(folder, 'nowhere', 'plan.xlsx');
    expect(make(file(GOOD), [], out).error).toBe(`${out}: the folder ${join(folder, 'nowhere')} does not exist.\n`);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});

describeOnSharedData('the workbook of real orders', () => {
  const orders = sharedPath('northwind/order_lines.csv');
  const options = ['--target', '1500000', '--unit', '100'];

  it('holds 2,155 orders and a plan that adds up, and says that 1998-05 is unfinished', async () => {
    const { out } = make(orders, options);
    expect(out).toContain('2155 order lines from 1996-07-04 to 1998-05-06');
    expect(out).toContain('1998-05 holds 6 days only and is left out of the seasonality');
    const { sheets } = await readXlsx(readFileSync(join(folder, 'plan.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['Orders', 'Target plan']);
    expect(sheets[0]!.rows).toHaveLength(2156);
    const amounts = sheets[0]!.rows.slice(1).map((row) => row.at(-1) as number);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(1_265_793.04, 2);
    const parts = sheets[1]!.rows.slice(8, 17).flatMap((row) => row.slice(2, 14) as number[]);
    expect(parts).toHaveLength(108);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1_500_000);
  });

  const hasOffice = spawnSync('soffice', ['--version']).status === 0;
  const opens = 'opens in LibreOffice: recalculated, no error cell, totals equal the target';
  if (!hasOffice) saySkipped(opens, 'there is no soffice on this machine');
  (hasOffice ? it : it.skip)(opens, () => {
    make(orders, options);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'plan.xlsx'),
    ]);
    const text = readFileSync(join(folder, 'plan-Target plan.csv'), 'utf8');
    expect(text).not.toMatch(/#(VALUE|REF|NAME|DIV|N\/A|NUM)|Err:/);
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.match(/("[^"]*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, '').replaceAll('"', '')));
    const total = rows.find(([label]) => label === 'Total')!;
    expect(Number(total[1])).toBeCloseTo(440_623.866, 3);
    expect(total[14]).toBe('1500000');
    const checks = rows.filter(([label]) => label?.startsWith('Check'));
    expect(checks).toHaveLength(3);
    expect(checks.flatMap((row) => row.slice(1)).filter((cell) => cell !== '' && cell !== '0')).toEqual([]);
  });
});
