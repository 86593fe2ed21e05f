import { parseReference } from '../../core/workbook/a1';
import type { ModelValidation } from '../spreadsheet/workbook-model';
import { demand } from './excel-error';
import { ExcelObject } from './excel-object';
import type { ExcelRange } from './excel-range';
import { demandAllowed } from './sheet-protection';
import { checkedFormula } from './typed-input';

const LONGEST = 255;

type Numbers = { readonly operator: string; readonly formula1: unknown; readonly formula2?: unknown };
type Rule = {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: unknown };
  readonly decimal?: Numbers;
  readonly date?: Numbers;
  readonly custom?: { readonly formula: unknown };
};

export class DataValidation extends ExcelObject {
  constructor(readonly range: ExcelRange) {
    super();
  }

  get rule(): object | undefined {
    return this.first?.rule;
  }

  set rule(rule: Rule) {
    demandAllowed(this.range.sheet, 'allowFormatCells');
    const validation: ModelValidation = { rule: this.toRule(rule), message: '' };
    this.range.change((cell) => ({ ...cell, validation }));
  }

  set ignoreBlanks(_ignores: boolean) {
    demandAllowed(this.range.sheet, 'allowFormatCells');
  }

  set errorAlert({
    message,
    title,
    style,
  }: { readonly message: string; readonly title: string; readonly style: string }) {
    demand(message.length <= LONGEST && title.length <= 32, 'InvalidArgument');
    demand(['Stop', 'Warning', 'Information'].includes(style), 'InvalidArgument');
    this.changeRules((validation) => ({ ...validation, message }));
  }

  set prompt({ message, title }: { readonly message: string; readonly title: string }) {
    demand(message.length <= LONGEST && title.length <= 32, 'InvalidArgument');
    demandAllowed(this.range.sheet, 'allowFormatCells');
    this.range.change((cell) => {
      demand(cell.validation !== undefined, 'InvalidOperation');
      return { ...cell, note: message };
    });
  }

  clear(): void {
    demandAllowed(this.range.sheet, 'allowFormatCells');
    this.range.changeFilled(({ validation: _, note: __, ...cell }) => cell);
  }

  private get first(): ModelValidation | undefined {
    return this.range.sheet.cell(this.range.area.row, this.range.area.column).validation;
  }

  /** Cells that share a rule still share one afterwards. */
  private changeRules(change: (validation: ModelValidation) => ModelValidation): void {
    demandAllowed(this.range.sheet, 'allowFormatCells');
    const changed = new Map<ModelValidation, ModelValidation>();
    this.range.change((cell) => {
      demand(cell.validation !== undefined, 'InvalidOperation');
      const validation = changed.get(cell.validation) ?? change(cell.validation);
      changed.set(cell.validation, validation);
      return { ...cell, validation };
    });
  }

  private toRule(rule: Rule): ModelValidation['rule'] {
    demand(Object.keys(rule).length === 1, 'InvalidArgument');
    if (rule.list) return this.toListRule(rule.list.source);
    if (rule.decimal) {
      const { operator, formula1, formula2 } = rule.decimal;
      demand(operator === 'Between' && typeof formula1 === 'number' && typeof formula2 === 'number', 'InvalidArgument');
      return { type: 'number', min: formula1, max: formula2 };
    }
    if (rule.date) {
      const { operator, formula1 } = rule.date;
      demand(operator === 'GreaterThanOrEqualTo' && /^\d{4}-\d{2}-\d{2}$/.test(String(formula1)), 'InvalidArgument');
      return { type: 'date' };
    }
    demand(rule.custom !== undefined && typeof rule.custom.formula === 'string', 'InvalidArgument');
    demand(rule.custom.formula.length <= LONGEST, 'InvalidArgument');
    return { type: 'formula', formula: checkedFormula(rule.custom.formula) };
  }

  private toListRule(source: unknown): ModelValidation['rule'] {
    demand(typeof source === 'string' && source !== '' && source.length <= LONGEST, 'InvalidArgument');
    if (!source.startsWith('=')) return { type: 'list', options: source.split(',').map((option) => option.trim()) };
    const { sheet, workbook } = this.range;
    const area = parseReference(source.slice(1), sheet.name);
    demand(area !== undefined && workbook.model.sheetNamed(area.sheet) !== undefined, 'InvalidArgument');
    return {
      type: 'range',
      source: source.includes('!') ? source.slice(1) : `'${sheet.name.replaceAll("'", "''")}'!${source.slice(1)}`,
    };
  }
}
