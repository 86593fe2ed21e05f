import { onSheet, parseReference } from '../../core/workbook/a1';
import type { ModelSheet, ModelValidation } from '../spreadsheet/workbook-model';
import { demand } from './excel-error';
import type { ExcelRange } from './excel-range';
import { overlaps } from './rectangle';
import { withNamesOf } from './sheet-references';

/**
 * Copies everything in the cells to a range that starts in the same cell. As in Excel, this does not copy sizes of rows
 * and columns, and a name local to the source sheet gets that sheet's name in front.
 */
export function copyCells(source: ExcelRange, target: ExcelRange): void {
  const { row, column, rows, columns } = source.area;
  demand(row === target.area.row && column === target.area.column, 'NotImplemented');
  const isInside = (i: number, j: number) => i >= row && i < row + rows && j >= column && j < column + columns;
  const names = source.workbook.localNames.get(source.sheet.id) ?? new Set<string>();
  const rules = new Map<ModelValidation, ModelValidation>();
  for (const [i, line] of target.sheet.cells) {
    for (const j of [...line.keys()]) if (isInside(i, j)) line.delete(j);
  }
  for (const [i, line] of source.sheet.cells) {
    for (const [j, cell] of line) {
      if (!isInside(i, j)) continue;
      const formula = cell.formula && withNamesOf(cell.formula, source.sheet.name, names);
      const validation = cell.validation && ownRule(cell.validation, source.sheet, target.sheet, rules);
      const copy = { ...cell, ...(formula && { formula }), ...(validation && { validation }) };
      target.sheet.change({ row: i, column: j, rows: 1, columns: 1 }, () => copy);
    }
  }
  target.sheet.merges = [...target.sheet.merges, ...source.sheet.merges.filter((area) => overlaps(area, source.area))];
  target.sheet.conditionalFormats = [
    ...target.sheet.conditionalFormats,
    ...source.sheet.conditionalFormats.filter(({ area }) => overlaps(area, source.area)),
  ];
}

/** A list on the same sheet is referred to without its name, so on another sheet it is that sheet's. */
export function ownRule(
  validation: ModelValidation,
  from: ModelSheet,
  to: ModelSheet,
  known: Map<ModelValidation, ModelValidation>,
): ModelValidation {
  const { rule } = validation;
  if (rule.type !== 'range') return validation;
  const area = parseReference(rule.source, '');
  if (area?.sheet.toLowerCase() !== from.name.toLowerCase()) return validation;
  const made = known.get(validation) ?? {
    ...validation,
    rule: { ...rule, source: onSheet(to.name, rule.source.slice(rule.source.lastIndexOf('!') + 1)) },
  };
  known.set(validation, made);
  return made;
}
