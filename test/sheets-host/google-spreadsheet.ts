import type { Area } from '../../core/workbook/workbook-plan';
import { GoogleObject, type Signatures } from './google-object';
import { GoogleRange } from './google-range';
import { GoogleSheet } from './google-sheet';
import type { SheetsDocument } from './sheets-document';

const signatures: Signatures = {
  ...{ getSheets: [''], getSheetByName: ['text'], getSheetById: ['whole'], insertSheet: ['text whole'] },
  ...{ deleteSheet: ['@Sheet'], getRangeByName: ['text'], setNamedRange: ['text @Range'], removeNamedRange: ['text'] },
  ...{ getActiveRange: [''], getActiveSheet: [''], getSpreadsheetLocale: [''], getSpreadsheetTimeZone: [''] },
};

export class GoogleSpreadsheet extends GoogleObject {
  constructor(private readonly document: SheetsDocument) {
    super('Spreadsheet', document.meter);
  }

  protected get signatures(): Signatures {
    return signatures;
  }

  getSheets() {
    return this.document.model.sheets.map((sheet) => new GoogleSheet(this.document, sheet));
  }
  /** Compares names with case. */
  getSheetByName(name: string) {
    return this.toSheet(this.document.model.sheets.find((sheet) => sheet.name === name));
  }
  getSheetById(id: number) {
    return this.toSheet(this.document.sheetWithId(id));
  }
  insertSheet(name: string, index: number) {
    this.document.demandLock();
    const sheet = this.document.addSheet(name, { rows: 1000, columns: 26 }, index);
    this.document.activate(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
    return new GoogleSheet(this.document, sheet);
  }
  deleteSheet({ sheet }: GoogleSheet) {
    this.document.demandLock();
    this.document.deleteSheet(sheet);
  }

  getRangeByName(name: string) {
    const area = this.nameOf(name)?.[1];
    return area ? this.toRange(area) : null;
  }
  setNamedRange(name: string, { area, sheet }: GoogleRange) {
    this.document.demandLock();
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) {
      throw new Error(`The name "${name}" is not valid for a range.`);
    }
    const known = this.nameOf(name)?.[0] ?? name;
    this.document.model.names.set(known, { ...area, sheet: sheet.name });
    this.document.model.changed();
  }
  removeNamedRange(name: string) {
    this.document.demandLock();
    const known = this.nameOf(name)?.[0];
    if (known === undefined) throw new Error(`The named range "${name}" does not exist.`);
    this.document.model.names.delete(known);
    this.document.model.changed();
  }

  getActiveRange() {
    const { sheet, area } = this.document.active;
    return this.toRange({ ...area, sheet });
  }
  getActiveSheet() {
    return this.toSheet(this.document.model.sheetNamed(this.document.active.sheet));
  }
  getSpreadsheetLocale() {
    return this.document.locale;
  }
  getSpreadsheetTimeZone() {
    return this.document.zone;
  }

  private nameOf(name: string): [string, Area] | undefined {
    return [...this.document.model.names].find(([known]) => known.toLowerCase() === name.toLowerCase());
  }
  private toSheet(sheet: GoogleSheet['sheet'] | undefined) {
    return sheet ? new GoogleSheet(this.document, sheet) : null;
  }
  private toRange({ sheet, row, column, rows, columns }: Area) {
    const found = this.document.model.sheetNamed(sheet)!;
    return new GoogleRange(this.document, new GoogleSheet(this.document, found), { row, column, rows, columns });
  }
}
