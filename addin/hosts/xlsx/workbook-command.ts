import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatDate, fromSerial } from '../../../core/calendar/day-serial';
import { commandTexts } from '../../../core/language/command-texts';
import { sheetTexts } from '../../../core/language/sheet-texts';
import { fillSlots } from '../../../core/language/texts';
import { check } from '../../../core/sheet-error';
import { renderWorkbook } from '../../../core/workbook/render-workbook';
import { readOptions, required, toLanguage } from '../../command-line/options';
import { runCommand } from '../../command-line/run-command';
import { sourceOptions, toWorkbookSource } from '../../command-line/workbook-source';
import { XlsxHost } from './xlsx-host';

/** npm run workbook: orders in, a workbook with the target plan out. */
void runCommand(async () => {
  const options = readOptions([...sourceOptions, 'out', 'language']);
  const out = required(options, 'out');
  const language = toLanguage('language', typeof options.language === 'string' ? options.language : 'en');
  required(options, 'orders');
  const folder = dirname(out);
  check(existsSync(folder), 'folderMissing', { file: out, folder });
  const { source, duplicates } = toWorkbookSource(options);
  const { plan, basis, parts } = renderWorkbook(source, language);
  const host = new XlsxHost();
  host.apply(plan);
  writeWhole(out, await host.toFile());

  const words = commandTexts[language];
  const say = (text: string, slots: { readonly [slot: string]: string | number }) =>
    console.log(fillSlots(text, slots));
  const month = (serial: number) => formatDate(serial).slice(0, 7);
  const dates = source.orders.lines.map(({ date }) => date).sort((a, b) => a - b);
  say(words.ordersRead, {
    file: String(options.orders),
    lines: dates.length,
    from: formatDate(dates[0]!),
    to: formatDate(dates.at(-1)!),
  });
  if (duplicates) say(words.duplicates, duplicates);
  if (basis.leftOut) say(words.monthLeftOut, { month: month(basis.leftOut.month), days: basis.leftOut.days });
  say(words.split, {
    target: source.target,
    year: source.year,
    unit: source.unit,
    people: basis.people.length,
    baseYear: basis.baseYear,
    months: monthsBetween(basis.firstMonth, basis.lastMonth),
  });
  const { orders, targetPlan } = sheetTexts[language];
  say(words.written, { file: out, orders, targetPlan, cells: parts.length * 12 });
});

function monthsBetween(first: number, last: number): number {
  const from = fromSerial(first);
  const to = fromSerial(last);
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

/** Under another name first, so that a file is either whole or not there. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
