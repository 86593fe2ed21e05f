import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOnSharedData, sharedPath } from '../shared-data';
import { itUnless } from '../unless';
import { noOffice } from '../workbook/libreoffice';
import { partsOfPlan, rowsOf } from './read-plan';
import { runCommand } from './run-command';

let folder: string;
let plan: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planfold-'));
  plan = join(folder, 'plan.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describeOnSharedData('the workbook of real orders', () => {
  const orders = sharedPath('northwind/order_lines.csv');
  const make = () =>
    runCommand('workbook', [
      '--orders',
      orders,
      '--target',
      '1500000',
      '--year',
      '1999',
      '--unit',
      '100',
      '--out',
      plan,
    ]);

  it('holds 2,155 orders and a plan that adds up, and says that 1998-05 is unfinished', async () => {
    const { out } = make();
    expect(out).toContain('2155 order lines from 1996-07-04 to 1998-05-06');
    expect(out).toContain('1998-05 holds only 6 days and is left out of the seasonality');
    expect(out).toContain('“Target plan 1999”: 108 parts that add up to 1500000.');
    const rows = await rowsOf(plan, 'Orders');
    const amount = rows.find(([key]) => key === 'head:rows')!.indexOf('Amount');
    const amounts = rows.filter(([key]) => key === 'row:rows').map((row) => row[amount]);
    const filled = amounts.filter((cell): cell is number => typeof cell === 'number');
    expect(filled).toHaveLength(2155);
    expect(filled.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1_265_793.04, 2);
    const parts = await partsOfPlan(plan);
    expect(parts).toHaveLength(9);
    expect(parts.flat()).toHaveLength(108);
    expect(parts.flat().every((part) => part % 100 === 0)).toBe(true);
    expect(parts.flat().reduce((sum, part) => sum + part, 0)).toBe(1_500_000);
  });

  const opens = 'opens in LibreOffice: recalculated, no error cell, totals equal the target';
  itUnless(noOffice, opens, () => {
    make();
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, plan]);
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.csv') && each !== 'orders.csv')) {
      expect([name, readFileSync(join(folder, name), 'utf8').match(/#(VALUE|REF|NAME|DIV|N\/A|NUM)|Err:/)]).toEqual([
        name,
        null,
      ]);
    }
    const text = readFileSync(join(folder, 'plan-Target plan 1999.csv'), 'utf8');
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.match(/("[^"]*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, '').replaceAll('"', '')));
    const total = rows.find(([key]) => key === 'total:current')!;
    expect(Number(total[3])).toBeCloseTo(440_623.866, 2);
    expect(total).toContain('1500000');
    for (const key of ['checkTotal', 'checkUnits'])
      expect(rows.find(([each]) => each === `field:${key}`)?.[2]).toBe('0');
  });
});
