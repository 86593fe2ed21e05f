import { areaAddress, fixedAddress, parseReference } from '../../core/workbook/a1';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import type { Look } from '../hosts/host-contract';
import type { ModelCell, ModelSheet, ModelValidation, WorkbookModel } from './workbook-model';

/** Describes a sheet for the host contract, except the print setup, which each host stores in its own terms. */
export function lookOfModel(workbook: WorkbookModel, name: string): Omit<Look, 'print'> {
  const sheet = workbook.sheetNamed(name)!;
  const [cell, words] = [sheet.cell(2, 2), sheet.cell(3, 2)];
  const note = sheet.cell(1, 2).note;
  return {
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    format: cell.format,
    isBold: cell.look?.bold === true,
    background: cell.look?.background,
    isItalic: words.look?.italic === true,
    isWrapped: words.look?.wrap === true,
    widths: [sheet.widths.get(1) ?? 1, sheet.widths.get(2) ?? 1],
    heights: [sheet.heights.get(1) ?? 1, sheet.heights.get(2) ?? 1],
    hiddenColumns: [...sheet.hiddenColumns],
    merges: sheet.merges.map(areaAddress),
    charts: sheet.charts.length,
    validations: areasWith(sheet, ({ validation }) => (isMet(validation) ? undefined : validation)).map(
      ({ area, item }) => {
        const options = optionsOf(item.rule, workbook);
        return { area, message: item.message, ...(options && { options }) };
      },
    ),
    conditionalFormats: sheet.conditionalFormats.map(({ area, formula }) => ({
      area: areaAddress(area),
      formula: formula.replace(/^=/, ''),
    })),
    note,
    names: Object.fromEntries(
      [...workbook.names]
        .filter(([, area]) => area.sheet === sheet.name)
        .map(([key, area]) => [key.toLowerCase(), fixedAddress(area)]),
    ),
    ...(sheet.isProtected && { locked: [!sheet.cell(2, 1).isUnlocked, !sheet.cell(2, 2).isUnlocked] as const }),
    reserved: sheet.reservations.map(({ area, people }) => ({ area: areaAddress(area), people })),
  };
}

/** Recognizes a rule that allows everything and only carries a note. */
function isMet(validation: ModelValidation | undefined): boolean {
  return validation?.rule.type === 'formula' && validation.rule.formula === '=TRUE';
}

function optionsOf(rule: ModelValidation['rule'], workbook: WorkbookModel): readonly PlainCell[] | undefined {
  if (rule.type === 'list') return rule.options;
  if (rule.type !== 'range') return undefined;
  const { sheet, row, column, rows } = parseReference(rule.source, '')!;
  const source = workbook.sheetNamed(sheet)!;
  return Array.from({ length: rows }, (_, i) => workbook.shown(source, row + i, column) as PlainCell);
}

/** Joins consecutive cells of a column that share a rule into areas, sorted by row and column. */
function areasWith<T>(sheet: ModelSheet, of: (cell: ModelCell) => T | undefined): { area: string; item: T }[] {
  const found: { row: number; column: number; rows: number; columns: number; item: T }[] = [];
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    for (const column of [...sheet.cells.get(row)!.keys()].sort((a, b) => a - b)) {
      const item = of(sheet.cell(row, column));
      if (item === undefined) continue;
      const above = found.find((each) => each.item === item && each.column === column && each.row + each.rows === row);
      if (above) above.rows++;
      else found.push({ row, column, rows: 1, columns: 1, item });
    }
  }
  return found.map(({ item, ...area }) => ({ area: areaAddress(area), item }));
}
