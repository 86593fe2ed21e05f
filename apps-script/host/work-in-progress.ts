import { check, invalid } from '../../core/arguments/sheet-error';
import type { Mark } from '../../core/workbook/workbook-plan';
import { deleteSheet } from './delete-sheet';
import { emptySheet } from './empty-sheet';
import type { Book, Sheet } from './google-types';
import { backUpName, keepName, keepNames, keepSheet } from './keep-sheet';
import { dropOurs } from './protections';
import { findSheet, sheetNamed } from './sheet-by';
import { setMark } from './sheet-marks';
import type { KeptName, Work } from './work';
import { writeWork } from './works';

/** A work with what is done to sheets as a whole: written down before it is done, so that it can be taken back. */
export class WorkInProgress {
  constructor(
    readonly book: Book,
    public work: Work,
  ) {}

  /** Before the first change of a sheet that was there before. */
  keep(name: string): void {
    const sheet = findSheet(this.book, name);
    if (!sheet || this.isMade(name)) return;
    const id = sheet.getSheetId();
    if (this.work.kept.some((kept) => kept.id === id)) return;
    this.write({ kept: [...this.work.kept, keepSheet(this.book, sheet, this.work.id)] });
  }

  /** Out of sight until all is done, so that nobody types on them; what the user looks at stays in view. */
  add(names: readonly string[]): readonly Sheet[] {
    for (const sheet of names) if (this.book.getSheetByName(sheet)) throw invalid('sheetTaken', { sheet });
    this.write({ made: [...this.work.made, ...names], written: this.withWritten(names, 0) });
    const active = this.book.getActiveSheet();
    const added = names.map((name) => {
      const sheet = this.book.insertSheet(name, this.book.getSheets().length);
      sheet.hideSheet();
      return sheet.setHiddenGridlines(true);
    });
    active.activate();
    return added;
  }

  clear(name: string, mark: Mark): void {
    const sheet = sheetNamed(this.book, name);
    const id = sheet.getSheetId();
    this.write({
      emptied: [...this.work.emptied, id],
      written: this.withWritten([name], 0),
      names: withNames(this.work.names, keepNames(sheet)),
    });
    emptySheet(sheet);
    const old = this.work.kept.find((kept) => kept.id === id)?.charts ?? [];
    for (const chart of sheet.getCharts()) if (!old.includes(chart.getChartId() ?? 0)) sheet.removeChart(chart);
    for (const named of sheet.getNamedRanges()) named.remove();
    dropOurs(sheet);
    setMark(sheet, mark);
  }

  /** Out of sight under another name, which is then free. */
  remove(name: string): void {
    const sheet = sheetNamed(this.book, name);
    if (this.isMade(name)) {
      deleteSheet(this.book, sheet);
      this.write({ made: this.work.made.filter((made) => !isSame(made, name)) });
      return;
    }
    check(this.hasOther(sheet), 'lastSheet', { sheet: name });
    const gone = { id: sheet.getSheetId(), name: sheet.getName(), wasHidden: sheet.isSheetHidden() };
    this.write({ removed: [...this.work.removed, gone] });
    sheet.setName(`${backUpName(sheet, this.work.id)} removed`);
    sheet.hideSheet();
  }

  name(name: string, cells: GoogleAppsScript.Spreadsheet.Range): void {
    this.write({ names: withNames(this.work.names, [keepName(this.book, name)]) });
    this.book.setNamedRange(name, cells);
  }

  /** Whether nothing but blank cells is from that row on; then what is written up to the other row is noted. */
  takeRows(sheet: string, from: number, to: number): boolean {
    const last = this.work.written[sheet.toLowerCase()];
    if (last === undefined) return false;
    this.work = { ...this.work, written: this.withWritten([sheet], Math.max(last, to)) };
    return from > last;
  }

  write(change: Partial<Work>): void {
    this.work = { ...this.work, ...change };
    writeWork(this.work);
  }

  private isMade(name: string): boolean {
    return this.work.made.some((made) => isSame(made, name));
  }

  /** Of the sheets that are to be seen in the end. */
  private hasOther(sheet: Sheet): boolean {
    const id = sheet.getSheetId();
    return (
      this.work.made.length > 0 ||
      this.book.getSheets().some((each) => each.getSheetId() !== id && !each.isSheetHidden())
    );
  }

  private withWritten(names: readonly string[], row: number): Work['written'] {
    return { ...this.work.written, ...Object.fromEntries(names.map((name) => [name.toLowerCase(), row])) };
  }
}

function withNames(known: readonly KeptName[], names: readonly KeptName[]): readonly KeptName[] {
  const isKnown = ({ name }: KeptName) => known.some((each) => isSame(each.name, name));
  return [...known, ...names.filter((name) => !isKnown(name))];
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
