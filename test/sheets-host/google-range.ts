import { SheetError } from '../../core/arguments/sheet-error';
import { areaAddress } from '../../core/workbook/a1';
import { dateInZone } from '../apps-script/time-zones';
import type { ModelCell, ModelLook, ModelSheet } from '../spreadsheet/workbook-model';
import { type Cells, contains, overlaps } from './cells';
import { copyCells } from './copy-cells';
import { type EnumValue, GoogleObject, type Signatures } from './google-object';
import { GoogleProtection } from './google-protection';
import type { GoogleSheet } from './google-sheet';
import { GoogleValidation } from './google-validation';
import { toLocal } from './local-formula';
import type { SheetsDocument } from './sheets-document';
import { isDateFormat, toTyped } from './typed-input';

const signatures: Signatures = {
  ...{ getA1Notation: [''], getRow: [''], getColumn: [''], getNumRows: [''], getNumColumns: [''], getSheet: [''] },
  ...{ getValues: [''], getFormulas: [''], getNumberFormats: [''], getDataValidations: [''], getMergedRanges: [''] },
  getCell: ['count count'],
  ...{ setValues: ['cell[][]'], setValue: ['cell'], setFormula: ['text'], setNumberFormats: ['text[][]'] },
  ...{ setDataValidation: ['@DataValidation?'], setDataValidations: ['@DataValidation?[][]'] },
  ...{ setNote: ['text?'], clearNote: [''], clearDataValidations: [''] },
  ...{ breakApart: [''], merge: [''], mergeAcross: [''] },
  ...{ copyTo: ['@Range', '@Range @CopyPasteType flag'], protect: [''], activate: [''] },
};

/** The looks that range lists set, too; shared with them. */
export class GoogleRange extends GoogleObject {
  constructor(
    readonly document: SheetsDocument,
    readonly parent: GoogleSheet,
    readonly area: Cells,
  ) {
    super('Range', document.meter);
  }

  protected get signatures(): Signatures {
    return signatures;
  }

  get sheet(): ModelSheet {
    return this.parent.sheet;
  }

  /** Counted from the first cell of the range. */
  getCell(row: number, column: number) {
    const { area } = this;
    if (row > area.rows || column > area.columns) throw new Error('Cell reference out of range');
    const place = { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 };
    return new GoogleRange(this.document, this.parent, place);
  }

  getA1Notation() {
    return areaAddress(this.area);
  }
  getRow() {
    return this.area.row;
  }
  getColumn() {
    return this.area.column;
  }
  getNumRows() {
    return this.area.rows;
  }
  getNumColumns() {
    return this.area.columns;
  }
  getSheet() {
    return this.parent;
  }

  getValues() {
    return this.map((cell, row, column) => {
      const shown = this.document.model.shown(this.sheet, row, column);
      if (shown instanceof SheetError) return shown.code;
      if (typeof shown === 'number' && isDateFormat(cell.format)) return dateInZone(shown, this.document.zone) ?? shown;
      return shown ?? '';
    });
  }

  getFormulas() {
    return this.map(({ formula }) => (formula === undefined ? '' : toLocal(formula, this.document.locale)));
  }

  getNumberFormats() {
    return this.map(({ format }) => format ?? '0.###############');
  }

  getMergedRanges() {
    return this.sheet.merges
      .filter((area) => overlaps(area, this.area))
      .map((area) => new GoogleRange(this.document, this.parent, area));
  }

  getDataValidations() {
    return this.map(({ validation }) => validation && new GoogleValidation(this.document, validation)).map((line) =>
      line.map((each) => each ?? null),
    );
  }

  setValues(values: readonly (readonly unknown[])[]) {
    this.demandSize(values);
    this.demandEdit();
    values.forEach((line, i) => {
      line.forEach((value, j) => {
        this.document.put(this.sheet, this.area.row + i, this.area.column + j, value);
      });
    });
    return this;
  }

  setValue(value: unknown) {
    return this.setValues(Array.from({ length: this.area.rows }, () => Array(this.area.columns).fill(value)));
  }

  setFormula(formula: string) {
    return this.setValue(formula.startsWith('=') ? formula : `=${formula}`);
  }

  setNumberFormats(formats: readonly (readonly string[])[]) {
    this.demandSize(formats);
    return this.change((cell, row, column) =>
      withFormat(cell, formats[row - this.area.row]![column - this.area.column]!),
    );
  }

  setDataValidation(rule: GoogleValidation | null) {
    return this.change(({ validation: _, ...cell }) => ({ ...cell, ...(rule && { validation: rule.rule }) }));
  }

  setDataValidations(rules: readonly (readonly (GoogleValidation | null)[])[]) {
    this.demandSize(rules);
    return this.change(({ validation: _, ...cell }, row, column) => {
      const rule = rules[row - this.area.row]![column - this.area.column];
      return { ...cell, ...(rule && { validation: rule.rule }) };
    });
  }

  clearDataValidations() {
    return this.setDataValidation(null);
  }

  setNote(note: string | null) {
    return this.change(({ note: _, ...cell }) => ({ ...cell, ...(note && { note }) }));
  }

  clearNote() {
    return this.setNote(null);
  }

  merge() {
    return this.mergeAreas([this.area]);
  }

  mergeAcross() {
    const { row, rows, ...rest } = this.area;
    return this.mergeAreas(Array.from({ length: rows }, (_, i) => ({ ...rest, row: row + i, rows: 1 })));
  }

  breakApart() {
    this.demandEdit();
    const cut = this.sheet.merges.filter((area) => overlaps(area, this.area));
    if (cut.some((area) => !contains(this.area, area))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    this.sheet.merges = this.sheet.merges.filter((area) => !cut.includes(area));
    return this;
  }

  copyTo(target: GoogleRange, type?: EnumValue) {
    target.demandEdit();
    if (type?.name === 'PASTE_COLUMN_WIDTHS') {
      for (let i = 0; i < this.area.columns; i++) {
        target.sheet.widths.set(target.area.column + i, this.sheet.widths.get(this.area.column + i) ?? 100);
      }
    } else copyCells(this, target);
  }

  protect() {
    const { document, sheet } = this;
    const state = {
      kind: 'RANGE' as const,
      area: this.area,
      description: '',
      unprotected: [],
      editors: new Set(document.users),
      canDomainEdit: true,
    };
    document.demandLock();
    document.extrasOf(sheet).protections.push(state);
    return new GoogleProtection(this.parent, state);
  }

  activate() {
    if (this.sheet.visibility !== 'visible') throw new Error('A sheet that is hidden cannot be activated.');
    this.document.activate(this.sheet, this.area);
    return this;
  }

  change(change: (cell: ModelCell, row: number, column: number) => ModelCell): this {
    this.demandEdit();
    this.sheet.change(this.area, change);
    return this;
  }

  look(part: ModelLook): this {
    return this.change((cell) => ({ ...cell, look: { ...cell.look, ...part } }));
  }

  demandEdit(): void {
    this.document.demandEdit(this.sheet, this.area);
  }

  private mergeAreas(areas: readonly Cells[]): this {
    this.demandEdit();
    const { merges } = this.sheet;
    if (merges.some((area) => overlaps(area, this.area))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    this.sheet.merges = [...merges, ...areas];
    this.parent.demandPanes();
    return this;
  }

  private map<T>(of: (cell: ModelCell, row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => of(this.sheet.cell(row + i, column + j), row + i, column + j)),
    );
  }

  private demandSize(block: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    const were = (what: string, given: number, has: number) =>
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${has}.`;
    if (block.length !== rows) throw new Error(were('rows', block.length, rows));
    for (const line of block) if (line.length !== columns) throw new Error(were('columns', line.length, columns));
  }
}

/** Assumed: a plain text that gets another format is read again, as when it is typed. */
export function withFormat({ format: before, ...cell }: ModelCell, format: string): ModelCell {
  const isRead = before === '@' && format !== '@' && typeof cell.value === 'string';
  const value = isRead ? toTyped(cell.value, format).value : undefined;
  return { ...cell, ...(value !== undefined && { value }), ...(format !== 'General' && { format }) };
}
