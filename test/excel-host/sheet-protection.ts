import type { ModelSheet } from '../spreadsheet/workbook-model';
import { demand } from './excel-error';
import { ExcelObject } from './excel-object';

const options = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios'],
  ...['allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks'],
  ...['allowInsertRows', 'allowPivotTables', 'allowSort'],
];

export class SheetProtection extends ExcelObject {
  constructor(readonly sheet: ModelSheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.isProtected;
  }

  get options(): object | undefined {
    if (!this.sheet.isProtected) return undefined;
    const { password: _, ...given } = this.sheet.protection;
    return { ...Object.fromEntries(options.map((option) => [option, false])), selectionMode: 'Normal', ...given };
  }

  protect(given: { readonly [option: string]: unknown } = {}, password?: string): void {
    demand(!this.sheet.isProtected, 'AccessDenied');
    demand(
      Object.keys(given).every((key) => options.includes(key) || key === 'selectionMode'),
      'InvalidArgument',
    );
    this.sheet.isProtected = true;
    const allowed = Object.entries(given).filter(([, value]) => value !== false && value !== 'Normal');
    this.sheet.protection = { ...Object.fromEntries(allowed), ...(password && { password }) };
  }

  unprotect(password?: string): void {
    if (!this.sheet.isProtected) return;
    const { password: wanted } = this.sheet.protection;
    demand(wanted === undefined || wanted === password, 'AccessDenied');
    this.sheet.isProtected = false;
    this.sheet.protection = {};
  }
}

/** Refuses if the sheet is protected and does not allow this option. */
export function demandAllowed(sheet: ModelSheet, option: string): void {
  demand(!sheet.isProtected || sheet.protection[option] === true, 'AccessDenied');
}
