import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateToSerial } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { RenderedWorkbook } from '../../core/rendering/render-workbook';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import { toFile } from './make-workbook';

export const noOffice =
  spawnSync('soffice', ['--version']).status === 0 ? undefined : 'there is no soffice on this machine';

/** Rows of cells from 0, by the sheet's name. */
export type Sheets = ReadonlyMap<string, readonly (readonly PlainCell[])[]>;

export async function sheetsOf(bytes: Uint8Array): Promise<Sheets> {
  const { sheets } = await readXlsx(bytes);
  const toPlain = (value: (typeof sheets)[number]['rows'][number][number]) =>
    value instanceof Date ? dateToSerial(value) : value;
  return new Map(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(toPlain))]));
}

/** What LibreOffice makes of the file, in which no formula has a value. */
export async function inLibreOffice(rendered: RenderedWorkbook): Promise<Sheets> {
  const folder = mkdtempSync(join(tmpdir(), 'planfold-'));
  const file = join(folder, 'plan.xlsx');
  const out = join(folder, 'out');
  writeFileSync(file, await toFile(rendered, 'left out'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file]);
  const sheets = await sheetsOf(readFileSync(join(out, 'plan.xlsx')));
  rmSync(folder, { recursive: true, force: true });
  return sheets;
}
