import { onSheet } from '../../core/workbook/a1';
import { emptySheet } from './empty-sheet';
import type { Book, DataValidation, Range, Sheet } from './google-types';
import { growSheet, shrinkSheet } from './make-room';
import { restoreProtections } from './protections';
import { sheetWithId, wholeOf } from './sheet-by';
import { setMarkText } from './sheet-marks';
import { runsOf } from './size-lines';
import type { KeptName, KeptSheet } from './work';

/** In place, for other sheets' formulas name it; does nothing where it has been done. */
export function restoreSheet(book: Book, kept: KeptSheet): void {
  const [sheet, copy] = [sheetWithId(book, kept.id), sheetWithId(book, kept.backUp)];
  if (!copy) return;
  if (sheet) {
    const size = { rows: copy.getMaxRows(), columns: copy.getMaxColumns() };
    growSheet(sheet, size);
    emptySheet(sheet);
    shrinkSheet(sheet, size);
    restoreCells(sheet, copy);
    restoreView(sheet, copy);
    for (const chart of sheet.getCharts()) if (!kept.charts.includes(chart.getChartId() ?? 0)) sheet.removeChart(chart);
    restoreProtections(sheet, kept.protections);
    setMarkText(sheet, kept.mark);
  }
  book.deleteSheet(copy);
}

function restoreCells(sheet: Sheet, copy: Sheet): void {
  const [from, to] = [wholeOf(copy), wholeOf(sheet)];
  from.copyTo(to);
  from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
  const heights = new Map<number, number>();
  for (let row = 1; row <= copy.getMaxRows(); row++) heights.set(row, copy.getRowHeight(row));
  for (const { first, count, size } of runsOf(heights)) sheet.setRowHeights(first, count, size);
  sheet.setConditionalFormatRules(
    copy.getConditionalFormatRules().map((rule) =>
      rule
        .copy()
        .setRanges(rule.getRanges().map((range) => sheet.getRange(range.getA1Notation())))
        .build(),
    ),
  );
  renameBack(sheet, copy);
  turnBackRules(sheet, copy);
}

/** A formula that names its own sheet names the back-up after copying. */
function renameBack(sheet: Sheet, copy: Sheet): void {
  const [wrong, right] = [onSheet(copy.getName(), ''), onSheet(sheet.getName(), '')];
  const formulas: string[][] = wholeOf(sheet).getFormulas();
  formulas.forEach((line, i) => {
    line.forEach((formula, j) => {
      if (formula.includes(wrong)) sheet.getRange(i + 1, j + 1).setFormula(formula.split(wrong).join(right));
    });
  });
}

/** A rule that lets choose from cells of its own sheet lets choose from those of the back-up after copying. */
function turnBackRules(sheet: Sheet, copy: Sheet): void {
  const whole = wholeOf(sheet);
  const rules: (DataValidation | null)[][] = whole.getDataValidations();
  let isChanged = false;
  const turned = rules.map((line) =>
    line.map((rule) => {
      const source = rule && sourceOf(rule);
      if (source?.getSheet().getSheetId() !== copy.getSheetId()) return rule;
      isChanged = true;
      return rule!.copy().requireValueInRange(sheet.getRange(source.getA1Notation()), true).build();
    }),
  );
  if (isChanged) whole.setDataValidations(turned);
}

function sourceOf(rule: DataValidation): Range | undefined {
  return rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE
    ? (rule.getCriteriaValues()[0] as Range)
    : undefined;
}

function restoreView(sheet: Sheet, copy: Sheet): void {
  for (let column = 1; column <= copy.getMaxColumns(); column++) {
    if (copy.isColumnHiddenByUser(column)) sheet.hideColumns(column);
  }
  sheet.setFrozenRows(copy.getFrozenRows());
  sheet.setFrozenColumns(copy.getFrozenColumns());
}

export function restoreName(book: Book, { name, place }: KeptName): void {
  const sheet = place && book.getSheetByName(place.sheet);
  if (place && sheet) book.setNamedRange(name, sheet.getRange(place.address));
  else if (book.getRangeByName(name)) book.removeNamedRange(name);
}
