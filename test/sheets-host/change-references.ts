import { parseReference } from '../../core/workbook/a1';
import type { Area } from '../../core/workbook/workbook-plan';
import type { ModelValidation, WorkbookModel } from '../spreadsheet/workbook-model';
import { sourceOf } from './cells';

export function changeFormulas(model: WorkbookModel, change: (formula: string) => string): void {
  for (const sheet of model.sheets) {
    for (const line of sheet.cells.values()) {
      for (const [column, cell] of line) {
        if (cell.formula) line.set(column, { ...cell, formula: change(cell.formula) });
      }
    }
  }
}

/** Of what may be typed: undefined where the cells to choose from are gone. */
export function changeSources(model: WorkbookModel, change: (area: Area) => Area | undefined): void {
  const changed = new Map<ModelValidation, ModelValidation>();
  for (const sheet of model.sheets) {
    for (const line of sheet.cells.values()) {
      for (const [column, cell] of line) {
        const { validation } = cell;
        if (validation?.rule.type !== 'range') continue;
        const before = parseReference(validation.rule.source, '');
        const area = before && change(before);
        const source = area ? sourceOf(area) : '#REF!';
        if (source === validation.rule.source) continue;
        const next = changed.get(validation) ?? { ...validation, rule: { type: 'range', source } as const };
        changed.set(validation, next);
        line.set(column, { ...cell, validation: next });
      }
    }
  }
}
