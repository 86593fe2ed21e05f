import type { ModelConditionalFormat, ModelLook } from '../spreadsheet/workbook-model';
import { demand } from './excel-error';
import { ExcelCollection, ExcelObject } from './excel-object';
import type { ExcelRange } from './excel-range';
import { toColor } from './range-format';
import { overlaps } from './rectangle';
import { demandAllowed } from './sheet-protection';
import { sheetsIn } from './sheet-references';
import { checkedFormula } from './typed-input';

export class ConditionalFormats extends ExcelCollection {
  constructor(readonly range: ExcelRange) {
    super();
  }

  get items(): readonly ConditionalFormat[] {
    const { sheet, area } = this.range;
    return sheet.conditionalFormats
      .filter((format) => overlaps(format.area, area))
      .map((format) => new ConditionalFormat(this.range, format));
  }

  /** The new format does nothing until it has a formula. */
  add(type: string): ConditionalFormat {
    demand(type === 'Custom', 'NotImplemented');
    demandAllowed(this.range.sheet, 'allowFormatCells');
    const { row, column, rows, columns } = this.range.area;
    const format = { area: { row, column, rows, columns }, formula: '', look: {} };
    this.range.sheet.conditionalFormats = [...this.range.sheet.conditionalFormats, format];
    return new ConditionalFormat(this.range, format);
  }

  clearAll(): void {
    demandAllowed(this.range.sheet, 'allowFormatCells');
    const { sheet, area } = this.range;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !overlaps(format.area, area));
  }
}

class ConditionalFormat extends ExcelObject {
  constructor(
    readonly range: ExcelRange,
    public current: ModelConditionalFormat,
  ) {
    super();
  }

  get custom(): ConditionalFormat {
    return this;
  }

  get rule(): ConditionalRule {
    return new ConditionalRule(this);
  }

  get format(): ConditionalLook {
    return new ConditionalLook(this);
  }

  replace(change: Partial<ModelConditionalFormat>): void {
    const { sheet } = this.range;
    const next = { ...this.current, ...change };
    sheet.conditionalFormats = sheet.conditionalFormats.map((each) => (each === this.current ? next : each));
    this.current = next;
  }
}

class ConditionalRule extends ExcelObject {
  constructor(readonly owner: ConditionalFormat) {
    super();
  }

  set formula(formula: string) {
    demand(typeof formula === 'string' && formula.startsWith('='), 'InvalidArgument');
    const { model } = this.owner.range.workbook;
    demand(
      sheetsIn(formula).every((name) => model.sheetNamed(name)),
      'InvalidArgument',
    );
    this.owner.replace({ formula: checkedFormula(formula) });
  }
}

class ConditionalLook extends ExcelObject {
  constructor(readonly owner: ConditionalFormat) {
    super();
  }

  get font(): ConditionalFont {
    return new ConditionalFont(this.owner);
  }

  get fill(): ConditionalFill {
    return new ConditionalFill(this.owner);
  }
}

function dress(owner: ConditionalFormat, look: ModelLook): void {
  owner.replace({ look: { ...owner.current.look, ...look } });
}

class ConditionalFont extends ExcelObject {
  constructor(readonly owner: ConditionalFormat) {
    super();
  }

  set bold(bold: boolean) {
    dress(this.owner, { bold });
  }

  set italic(italic: boolean) {
    dress(this.owner, { italic });
  }

  set color(color: string) {
    dress(this.owner, { color: toColor(color) });
  }
}

class ConditionalFill extends ExcelObject {
  constructor(readonly owner: ConditionalFormat) {
    super();
  }

  set color(color: string) {
    dress(this.owner, { background: toColor(color) });
  }
}
