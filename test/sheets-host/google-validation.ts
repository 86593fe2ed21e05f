import { parseReference } from '../../core/workbook/a1';
import type { ModelValidation } from '../spreadsheet/workbook-model';
import { sourceOf } from './cells';
import { validationCriteria } from './google-enums';
import { GoogleObject, type Signatures } from './google-object';
import { GoogleRange } from './google-range';
import { GoogleSheet } from './google-sheet';
import type { SheetsDocument } from './sheets-document';

const MOST_OPTIONS = 500;

export class GoogleValidation extends GoogleObject {
  constructor(
    private readonly document: SheetsDocument,
    readonly rule: ModelValidation,
  ) {
    super('DataValidation', document.meter);
  }

  protected get signatures(): Signatures {
    return { copy: [''], getCriteriaType: [''], getCriteriaValues: [''], getHelpText: [''] };
  }

  copy() {
    return new GoogleValidationBuilder(this.document, this.rule);
  }

  getHelpText() {
    return this.rule.message === '' ? null : this.rule.message;
  }

  getCriteriaType() {
    const names = {
      list: 'VALUE_IN_LIST',
      range: 'VALUE_IN_RANGE',
      number: 'NUMBER_BETWEEN',
      date: 'DATE_IS_VALID_DATE',
    };
    return validationCriteria[names[this.rule.rule.type as keyof typeof names]]!;
  }

  getCriteriaValues() {
    const { rule } = this.rule;
    if (rule.type === 'list') return [rule.options, true];
    if (rule.type !== 'range') return rule.type === 'number' ? [rule.min, rule.max] : [];
    const area = parseReference(rule.source, '')!;
    const sheet = this.document.model.sheetNamed(area.sheet)!;
    return [new GoogleRange(this.document, new GoogleSheet(this.document, sheet), area), true];
  }
}

export class GoogleValidationBuilder extends GoogleObject {
  private allowsInvalid = true;

  constructor(
    private readonly document: SheetsDocument,
    private made: Partial<ModelValidation> = {},
  ) {
    super('DataValidationBuilder', document.meter);
    this.allowsInvalid = made.rule === undefined;
  }

  protected get signatures(): Signatures {
    return {
      ...{ setAllowInvalid: ['flag'], setHelpText: ['text'], requireDate: [''], build: [''] },
      ...{ requireValueInList: ['text[]', 'text[] flag'], requireValueInRange: ['@Range', '@Range flag'] },
      requireNumberBetween: ['number number'],
    };
  }

  setAllowInvalid(allows: boolean) {
    this.allowsInvalid = allows;
    return this;
  }
  setHelpText(message: string) {
    this.made = { ...this.made, message };
    return this;
  }
  requireValueInList(options: readonly string[]) {
    if (options.length > MOST_OPTIONS) throw new Error(`The maximum number of list items is ${MOST_OPTIONS}.`);
    return this.require({ type: 'list', options });
  }
  requireValueInRange(range: GoogleRange) {
    return this.require({ type: 'range', source: sourceOf({ ...range.area, sheet: range.sheet.name }) });
  }
  requireNumberBetween(min: number, max: number) {
    return this.require({ type: 'number', min, max });
  }
  requireDate() {
    return this.require({ type: 'date' });
  }
  build() {
    const { rule, message = '' } = this.made;
    if (!rule) throw new Error('A rule without a criterion cannot be built.');
    if (this.allowsInvalid) throw new Error('The script must call setAllowInvalid(false).');
    return new GoogleValidation(this.document, { rule, message });
  }

  private require(rule: ModelValidation['rule']) {
    this.made = { ...this.made, rule };
    return this;
  }
}
