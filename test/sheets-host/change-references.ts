import { parseReference } from '../../core/workbook/a1';
import type { Area } from '../../core/workbook/workbook-plan';
import type { ModelValidation, WorkbookModel } from '../spreadsheet/workbook-model';
import { sourceOf } from './cells';

/** Changes the formulas that refer to the sheet. */
export function changeFormulas(model: WorkbookModel, sheet: string, change: (formula: string) => string): void {
  const named = sheet.replaceAll("'", "''").toLowerCase();
  for (const { cells } of model.sheets) {
    for (const line of cells.values()) {
      for (const [column, cell] of line) {
        if (!cell.formula?.toLowerCase().includes(named)) continue;
        const formula = change(cell.formula);
        if (formula !== cell.formula) line.set(column, { ...cell, formula });
      }
    }
  }
}

/** Changes the source cells of validation rules; undefined means that they are gone. */
export function changeSources(model: WorkbookModel, change: (area: Area) => Area | undefined): void {
  const changed = new Map<ModelValidation, ModelValidation>();
  for (const sheet of model.sheets) {
    for (const line of sheet.cells.values()) {
      for (const [column, cell] of line) {
        const { validation } = cell;
        if (validation?.rule.type !== 'range') continue;
        const next = changed.get(validation) ?? changeSource(validation, validation.rule.source, change);
        changed.set(validation, next);
        if (next !== validation) line.set(column, { ...cell, validation: next });
      }
    }
  }
}

function changeSource(validation: ModelValidation, before: string, change: (area: Area) => Area | undefined) {
  const area = parseReference(before, '');
  const next = area && change(area);
  const source = next ? sourceOf(next) : '#REF!';
  return source === before ? validation : { ...validation, rule: { type: 'range', source } as const };
}
