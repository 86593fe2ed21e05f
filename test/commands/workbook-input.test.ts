import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { runCommand } from './run-command';

const TEXT =
  'order_id,order_date,salesperson,customer,amount\n1,1998-01-31,Zoë,Blue Inn,100\n2,1998-02-28,Bo,Red Inn,50.5\n';

let folder: string;
let orders: string;
let plan: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planfold-'));
  orders = join(folder, 'orders.csv');
  plan = join(folder, 'plan.xlsx');
  writeFileSync(orders, TEXT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (out: string, more: readonly string[] = []) =>
  runCommand('workbook', ['--orders', orders, '--target', '1000', '--year', '1999', '--out', out, ...more]);

describe('an order file', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  it.each<[string, Buffer]>([
    ['Windows-1252', Buffer.from(TEXT, 'latin1')],
    // 王小明 and 李大同
    [
      'GB18030',
      Buffer.concat([
        Buffer.from(TEXT),
        Buffer.from('3,1998-03-01,'),
        Buffer.from([0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7]),
        Buffer.from(',X,1\n'),
      ]),
    ],
    [
      'Big5',
      Buffer.concat([
        Buffer.from(TEXT),
        Buffer.from('3,1998-03-01,'),
        Buffer.from([0xa7, 0xf5, 0xa4, 0x6a, 0xa6, 0x50]),
        Buffer.from(',X,1\n'),
      ]),
    ],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(TEXT)])],
    ['UTF-16 without a mark', utf16(TEXT.replace('ë', 'e'))],
    ['big-endian UTF-16', utf16(`\uFEFF${TEXT}`).swap16()],
    ['UTF-8 cut off within a letter', Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe7, 0x8e])])],
  ])('that is %s is refused by name, and nothing is written', (_, bytes) => {
    writeFileSync(orders, bytes);
    const { code, out, error } = make(plan);
    expect(error).toBe(`${orders} is not UTF-8 text; save it as “CSV UTF-8” and try again.\n`);
    expect([code, out, readdirSync(folder)]).toEqual([1, '', ['orders.csv']]);
  });

  it('of UTF-8 is read with a mark at its beginning and without, every letter as it is', async () => {
    for (const text of [TEXT, `\uFEFF${TEXT}`]) {
      writeFileSync(orders, text);
      expect(make(plan).code).toBe(0);
      const { sheets } = await readXlsx(readFileSync(plan));
      const cells = sheets.find(({ name }) => name === 'Orders')!.rows.flat();
      expect(cells).toContain('Zoë');
      expect(cells.filter((cell) => String(cell).includes('\uFFFD'))).toEqual([]);
    }
  });

  it('with an amount beyond what can be split is refused with its line', () => {
    writeFileSync(orders, `${TEXT}3,1998-03-01,Bo,Red Inn,1e308\n4,1998-03-01,Bo,Red Inn,-1e308\n`);
    expect(make(plan).error).toBe(
      [4, 5]
        .map(
          (line) =>
            `${orders}, line ${line}, column amount: ${line === 4 ? '' : '-'}1e308 is beyond ±1000000000000000.\n`,
        )
        .join(''),
    );
  });
});

describe('the output', () => {
  const refusalOf = (out: string) => `${out} is the order file itself; choose another file for --out.\n`;

  it.each<[string, () => string]>([
    ['by its name', () => orders],
    ['by a path from here', () => relative(process.cwd(), orders)],
    [
      'by a path through another folder',
      () => {
        mkdirSync(join(folder, 'sub'));
        return `${folder}/sub/../orders.csv`;
      },
    ],
    [
      'by a link',
      () => {
        symlinkSync(orders, plan);
        return plan;
      },
    ],
    [
      'by a second name of the file',
      () => {
        linkSync(orders, plan);
        return plan;
      },
    ],
  ])('is never the order file %s', (_, nameIt) => {
    const out = nameIt();
    const { code, error } = make(out);
    expect([code, error]).toEqual([1, refusalOf(out)]);
    expect(readFileSync(orders, 'utf8')).toBe(TEXT);
  });

  it('is never written through the order file, whatever that is called', () => {
    const odd = `${plan}.part`;
    copyFileSync(orders, odd);
    orders = odd;
    expect(make(plan).code).toBe(0);
    expect(readFileSync(odd, 'utf8')).toBe(TEXT);
    expect(readdirSync(folder).sort()).toEqual(['orders.csv', 'plan.xlsx', 'plan.xlsx.part']);
  });

  it('of an update through a link is the workbook that the link leads to', async () => {
    make(plan);
    const link = join(folder, 'link.xlsx');
    symlinkSync(plan, link);
    const before = readFileSync(plan);
    expect(runCommand('workbook', ['--update', link, '--language', 'zh-Hans']).code).toBe(0);
    expect(readFileSync(plan).equals(before)).toBe(false);
    const { sheets } = await readXlsx(readFileSync(plan));
    expect(sheets.find(({ name }) => name === 'Team')!.rows.flat()).toContain('销售员');
  });
});

describe('a workbook to be updated', () => {
  const mark = { template: 'team', version: 1, period: '', language: 'en' };
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'unknown'])(
    'whose one marked sheet is of template %s holds none of ours',
    async (template) => {
      const custom = { 'planfold mark Mine': JSON.stringify({ ...mark, template }) };
      writeFileSync(plan, await writeXlsx({ sheets: [{ name: 'Mine', rows: [['x']] }], properties: { custom } }));
      const before = readFileSync(plan);
      const { code, error } = runCommand('workbook', ['--update', plan]);
      expect([code, error]).toEqual([1, `${plan} contains no Planfold sheets; it is left unchanged.\n`]);
      expect(readFileSync(plan).equals(before)).toBe(true);
    },
  );
});
