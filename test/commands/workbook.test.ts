import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { XlsxHost } from '../../addin/hosts/xlsx/xlsx-host';
import { partsOfPlan, rowsOf } from './read-plan';
import { runCommand } from './run-command';

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
  it('writes a workbook and reports its content', () => {
    const { code, out } = make(file(GOOD));
    expect(code).toBe(0);
    expect(out).toContain('2 order lines from 1998-01-31 to 1998-02-28');
    expect(out).toContain('“Target plan 1999”: 24 parts that add up to 1000.');
    expect(out).toContain('sheets written: Settings, Calendar, Team, Customers,');
    expect(out).toContain('“Ranking 1999” is left out: it needs Scorecard.');
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
    const rows = (await rowsOf(join(folder, 'plan.xlsx'), 'Orders')).filter(([key]) => key === 'row:rows');
    expect(rows[0]!.slice(1, 5)).toEqual([1, new Date('1998-01-31T00:00:00Z'), '=Ann', 'Blue\nInn']);
    expect(rows[0]).toContain(100);
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
      'an invalid date',
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
      'a target that is not a multiple of the unit',
      GOOD,
      ['--unit', '300'],
      'target is 1000, which is not a multiple of the unit 300.',
    ],
    [
      'a year without sales before it',
      GOOD,
      ['--year', '2005'],
      'There are no sales in 2004 to take the weights for 2005 from.',
    ],
    ['a target that is not a number', GOOD, ['--target', '1e3x'], '--target: “1e3x” is not a number.'],
    ['an invalid year', GOOD, ['--year', '99'], '--year: “99” is not a year from 1902 to 2200.'],
    ['an option that does not exist', GOOD, ['--colour', 'red'], 'There is no option --colour.'],
    ['an unknown language', GOOD, ['--language', 'fr'], '--language: “fr” is not one of en, zh-Hans, zh-Hant.'],
  ])('refuses %s in one sentence and writes nothing', (_, text, more, sentence) => {
    const orders = file(text);
    const { code, out, error } = make(orders, more);
    expect(error).toBe(`${sentence.replace('{file}', orders)}\n`);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(readdirSync(folder)).toEqual(['orders.csv']);
  });

  it('lists every bad line with its reason, twenty at most, and writes nothing', () => {
    const bad = Array.from({ length: 23 }, (_, i) => `${i},1998-02-30,Ann,X,${i % 2 ? 'x' : 1}`).join('\n');
    const orders = file(`${GOOD}${bad}\n`);
    const { code, out, error } = make(orders);
    const lines = error.trim().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe(`${orders}, line 4, column order_date: “1998-02-30” is not a date such as 1998-04-30.`);
    expect(lines[19]).toContain(', line 23, column order_date');
    expect(lines[20]).toBe('… and 3 more.');
    expect([code, out]).toEqual([1, '']);
    expect(readdirSync(folder)).toEqual(['orders.csv']);
  });

  it('makes scorecards and reviews for the months asked for', () => {
    const { out } = make(file(`${GOOD}3,1999-01-08,Ann,Blue Inn,70\n`), ['--months', '1999-01']);
    expect(out).toContain('Scorecard 1999-01');
    expect(out).toContain('Monthly review 1999-01');
  });

  it('refuses options that do not go together', () => {
    const orders = file(GOOD);
    expect(make(orders, ['--months', '1998-01']).error).toBe(
      '--months: “1998-01” are not months of 1999 such as 1999-03,1999-04.\n',
    );
    expect(make(orders, ['--people', '5']).error).toBe('The option --sample is missing.\n');
    expect(make(orders, ['--sample']).error).toBe('The option --orders does not go with --sample.\n');
    expect(make(orders, ['--update', orders]).error).toBe('The option --orders does not go with --update.\n');
    expect(readdirSync(folder)).toEqual(['orders.csv']);
  });

  it('updates a workbook, keeping what was typed, and refuses one without our sheets', async () => {
    make(file(GOOD));
    const out = join(folder, 'plan.xlsx');
    const host = await XlsxHost.fromFile(readFileSync(out));
    const rows = await rowsOf(join(folder, 'plan.xlsx'), 'Team');
    const row = rows.findIndex(([key]) => key === 'row:rows') + 1;
    host.apply([{ kind: 'values', sheet: 'Team', row, column: 30, values: [['a note of mine']] }]);
    writeFileSync(out, await host.toFile());
    const { code, out: said } = runCommand('workbook', ['--update', out]);
    expect(code).toBe(0);
    expect(said).toMatch(/plan\.xlsx: (\d+) Planfold sheets read\.\n.*: \1 sheets updated: Settings, /);
    expect((await rowsOf(join(folder, 'plan.xlsx'), 'Team'))[row - 1]).toContain('a note of mine');
    expect((await partsOfPlan(join(folder, 'plan.xlsx'))).flat().reduce((sum, part) => sum + part, 0)).toBe(1000);

    const foreign = join(folder, 'foreign.xlsx');
    writeFileSync(foreign, await writeXlsx({ sheets: [{ name: 'Mine', rows: [['x']] }] }));
    const before = readFileSync(foreign);
    const refused = runCommand('workbook', ['--update', foreign]);
    expect([refused.code, refused.error]).toEqual([
      1,
      `${foreign} contains no Planfold sheets; it is left unchanged.\n`,
    ]);
    expect(readFileSync(foreign).equals(before)).toBe(true);
    expect(runCommand('workbook', ['--update', file(GOOD)]).error).toContain('cannot be read as an .xlsx workbook');
  });

  it.each<[string, readonly string[], string]>([
    ['an unknown option', ['--colour', 'red'], '沒有選項 --colour。'],
    ['a missing value', ['--orders'], '--orders 需要檔案或資料夾的名稱。'],
    ['a missing option', [], '缺少選項 --out。'],
    [
      'a bad year',
      ['--orders', 'a.csv', '--out', 'a.xlsx', '--target', '1', '--year', 'x'],
      '--year：「x」不是 1902 至 2200 之間的年份。',
    ],
    ['a file that is not there', ['--update', 'none.xlsx'], 'none.xlsx：沒有這個檔案。'],
    ['options that do not go together', ['--update', 'a.xlsx', '--sample'], '選項 --sample 不能與 --update 併用。'],
  ])('refuses %s in the language that --language names', (_, options, sentence) => {
    for (const language of [['--language', 'zh-Hant'], ['--language=ZH-HANT']]) {
      const { code, error } = runCommand('workbook', [...language, ...options]);
      expect([code, error.trim()]).toEqual([1, sentence]);
    }
  });

  it('reports bad lines in the language that --language names', () => {
    const { error } = make(file(`${HEADER}\n1,1998-01-31,Ann,Blue Inn,much\n`), ['--language', 'zh-Hans']);
    expect(error.trim()).toMatch(/第 2 行 amount 列：“much”不是 1234\.50 这样的数字。$/);
  });

  it('refuses an unknown language in English', () => {
    const { code, error } = make(file(GOOD), ['--language', 'fr']);
    expect([code, error.trim()]).toEqual([1, '--language: “fr” is not one of en, zh-Hans, zh-Hant.']);
  });

  it('writes the made-up company in any language', async () => {
    const out = join(folder, 'sample.xlsx');
    const { code, out: said } = runCommand('workbook', ['--sample', '--language', 'zh-Hant', '--out', out]);
    expect(code).toBe(0);
    expect(said).toContain('虛構公司');
    expect((await rowsOf(out, '設定')).flat()).toContain('虛構的範例公司：人員、客戶與金額皆非真實。');
  });

  it('refuses a file that is not there and a folder that does not exist', () => {
    expect(make(join(folder, 'none.csv')).error).toBe(`${join(folder, 'none.csv')}: there is no such file.\n`);
    const out = join(folder, 'nowhere', 'plan.xlsx');
    expect(make(file(GOOD), [], out).error).toBe(`${out}: the folder ${join(folder, 'nowhere')} does not exist.\n`);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});
