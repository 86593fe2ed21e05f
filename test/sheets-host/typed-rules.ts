import { parseReference } from '../../core/workbook/a1';
import type { ModelValidation, WorkbookModel } from '../spreadsheet/workbook-model';
import type { TypedCell } from './typed-input';

/** Whether a cell's rule allows this entry; it always allows a blank. */
export function isAllowed({ value, formula }: TypedCell, { rule }: ModelValidation, model: WorkbookModel): boolean {
  if (formula !== undefined || (value ?? null) === null) return true;
  switch (rule.type) {
    case 'list':
      return rule.options.includes(String(value));
    case 'range': {
      const area = parseReference(rule.source, '');
      const sheet = area && model.sheetNamed(area.sheet);
      if (!area || !sheet) return false;
      const options = Array.from({ length: area.rows }, (_, i) => model.shown(sheet, area.row + i, area.column));
      return options.includes(value!);
    }
    case 'number':
      return typeof value === 'number' && value >= rule.min && value <= rule.max;
    case 'date':
      return typeof value === 'number';
    case 'formula':
      return true;
    default:
      return rule satisfies never;
  }
}
