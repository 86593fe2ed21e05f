import { sheetsIn } from '../excel-host/sheet-references';
import type { ModelConditionalFormat, ModelLook } from '../spreadsheet/workbook-model';
import { GoogleObject, type Signatures } from './google-object';
import { GoogleRange } from './google-range';
import type { GoogleSheet } from './google-sheet';
import { fromLocal } from './local-formula';
import type { SheetsDocument } from './sheets-document';

export class GoogleFormatRule extends GoogleObject {
  constructor(
    readonly parent: GoogleSheet,
    readonly rule: ModelConditionalFormat,
  ) {
    super('ConditionalFormatRule', parent.document.meter);
  }

  protected get signatures(): Signatures {
    return { copy: [''], getRanges: [''] };
  }

  getRanges() {
    return [new GoogleRange(this.parent.document, this.parent, this.rule.area)];
  }

  copy() {
    return new GoogleFormatRuleBuilder(this.parent.document, this.parent, this.rule);
  }
}

export class GoogleFormatRuleBuilder extends GoogleObject {
  private formula: string | undefined;
  private look: ModelLook;
  private area: ModelConditionalFormat['area'] | undefined;

  constructor(
    private readonly document: SheetsDocument,
    private parent?: GoogleSheet,
    rule?: ModelConditionalFormat,
  ) {
    super('ConditionalFormatRuleBuilder', document.meter);
    this.formula = rule?.formula;
    this.look = rule?.look ?? {};
    this.area = rule?.area;
  }

  protected get signatures(): Signatures {
    return {
      ...{ setRanges: ['@Range[]'], whenFormulaSatisfied: ['text'], build: [''] },
      ...{ setBold: ['flag?'], setItalic: ['flag?'], setFontColor: ['color?'], setBackground: ['color?'] },
    };
  }

  setRanges(ranges: readonly GoogleRange[]) {
    if (ranges.length !== 1) throw new Error('This test host has only rules with one range');
    this.parent = ranges[0]!.parent;
    this.area = ranges[0]!.area;
    return this;
  }
  whenFormulaSatisfied(formula: string) {
    if (!formula.startsWith('=')) throw new Error('A formula begins with =');
    this.formula = this.document.checked(fromLocal(formula, this.document.locale));
    return this;
  }
  setBold(bold: boolean) {
    return this.with({ bold });
  }
  setItalic(italic: boolean) {
    return this.with({ italic });
  }
  setFontColor(color: string) {
    return this.with({ color: color.slice(1) });
  }
  setBackground(background: string) {
    return this.with({ background: background.slice(1) });
  }
  build() {
    const { parent, area, formula, look } = this;
    if (!parent || !area || !formula) throw new Error('A rule has ranges and a condition.');
    const other = sheetsIn(formula).find((name) => name !== parent.sheet.name);
    if (other !== undefined) throw new Error('Conditional format rule cannot reference a different sheet.');
    if (Object.keys(look).length === 0) throw new Error('ConditionalFormatRuleBuilder: a rule must have a format.');
    return new GoogleFormatRule(parent, { area, formula, look });
  }

  private with(look: ModelLook) {
    this.look = { ...this.look, ...look };
    return this;
  }
}
