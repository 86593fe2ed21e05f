import { parseReference } from '../../core/workbook/a1';
import { withSheetRenamed } from '../excel-host/sheet-references';
import type { ModelCell, ModelSheet, ModelValidation } from '../spreadsheet/workbook-model';
import { overlaps, sourceOf } from './cells';
import type { GoogleRange } from './google-range';

/**
 * Copies everything in the cells to the same cells of a sheet, another one or not. References with the source sheet's
 * name keep it; references without a sheet refer to the target sheet.
 */
export function copyCells(source: GoogleRange, target: GoogleRange): void {
  if (JSON.stringify(source.area) !== JSON.stringify(target.area))
    throw new Error('This test host copies only to the same cells');
  target.sheet.change(target.area, (_, row, column) => source.sheet.cell(row, column));
  target.sheet.merges = [
    ...target.sheet.merges.filter((area) => !overlaps(area, target.area)),
    ...source.sheet.merges.filter((area) => overlaps(area, source.area)),
  ];
  target.sheet.conditionalFormats = [
    ...target.sheet.conditionalFormats,
    ...source.sheet.conditionalFormats.filter(({ area }) => overlaps(area, source.area)),
  ];
  target.document.model.changed();
}

/** Makes a copied sheet refer to itself where its original did. */
export function referToItself(copy: ModelSheet, from: ModelSheet): void {
  const rules = new Map<ModelValidation, ModelValidation>();
  for (const line of copy.cells.values()) for (const [column, cell] of line) line.set(column, ownCell(cell));

  function ownCell(cell: ModelCell): ModelCell {
    const { formula, validation } = cell;
    return {
      ...cell,
      ...(formula && { formula: withSheetRenamed(formula, from.name, copy.name) }),
      ...(validation && { validation: ownRule(validation) }),
    };
  }

  function ownRule(validation: ModelValidation): ModelValidation {
    const area = validation.rule.type === 'range' ? parseReference(validation.rule.source, '') : undefined;
    if (area?.sheet !== from.name) return validation;
    const source = sourceOf({ ...area, sheet: copy.name });
    const made = rules.get(validation) ?? { ...validation, rule: { type: 'range' as const, source } };
    rules.set(validation, made);
    return made;
  }
}
