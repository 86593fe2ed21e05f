import type { ModelSheet } from '../spreadsheet/workbook-model';
import { copySheet } from './copy-sheet';
import { CustomProperties } from './custom-properties';
import { ExcelCharts } from './excel-charts';
import { demand } from './excel-error';
import { ExcelObject, NullObject } from './excel-object';
import { ExcelRange } from './excel-range';
import { FreezePanes } from './freeze-panes';
import { LocalNames } from './local-names';
import type { OpenWorkbook } from './open-workbook';
import { PageLayout } from './page-layout';
import { SheetProtection } from './sheet-protection';
import { withSheetGone, withSheetRenamed } from './sheet-references';

const LONGEST_NAME = 31;
const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export class ExcelWorksheet extends ExcelObject {
  constructor(
    readonly workbook: OpenWorkbook,
    readonly sheet: ModelSheet,
  ) {
    super();
  }

  override get identity(): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  /** References to the sheet follow its new name. */
  set name(name: string) {
    demand(!this.workbook.isStructureProtected, 'AccessDenied');
    const before = this.sheet.name;
    if (name.toLowerCase() !== before.toLowerCase()) demandSheetName(this.workbook, name);
    const { model } = this.workbook;
    this.sheet.name = name;
    for (const [key, area] of model.names) if (area.sheet === before) model.names.set(key, { ...area, sheet: name });
    if (model.selection?.sheet === before) model.selection = { ...model.selection, sheet: name };
    changeFormulas(this.workbook, (formula) => withSheetRenamed(formula, before, name));
  }

  get position(): number {
    return this.workbook.model.sheets.indexOf(this.sheet);
  }

  get visibility(): keyof typeof visibilities {
    const { visibility } = this.sheet;
    return (Object.keys(visibilities) as (keyof typeof visibilities)[]).find(
      (key) => visibilities[key] === visibility,
    )!;
  }

  set visibility(visibility: keyof typeof visibilities) {
    demand(visibility in visibilities, 'InvalidArgument');
    demand(!this.workbook.isStructureProtected, 'AccessDenied');
    demand(visibility === 'Visible' || !isLastVisible(this.workbook, this.sheet), 'InvalidOperation');
    this.sheet.visibility = visibilities[visibility];
  }

  /** The name under which office.js sends showGridlines. */
  get gridlines(): boolean {
    return this.sheet.hasGridlines;
  }

  set gridlines(shows: boolean) {
    this.sheet.hasGridlines = shows;
  }

  get charts(): ExcelCharts {
    return new ExcelCharts(this);
  }

  get names(): LocalNames {
    return new LocalNames(this.sheet);
  }

  get protection(): SheetProtection {
    return new SheetProtection(this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this);
  }

  get customProperties(): CustomProperties {
    return new CustomProperties(this.sheet.properties);
  }

  getRange(address?: string): ExcelRange {
    return ExcelRange.at(this.workbook, this.sheet, address);
  }

  getUsedRangeOrNullObject(valuesOnly = false): ExcelRange | NullObject {
    return usedRange(this, valuesOnly) ?? new NullObject();
  }

  copy(positionType = 'None'): ExcelWorksheet {
    demand(positionType === 'End', 'NotImplemented');
    demand(!this.workbook.isStructureProtected, 'AccessDenied');
    demand(this.sheet.visibility !== 'veryHidden', 'InvalidOperation');
    return new ExcelWorksheet(this.workbook, copySheet(this.workbook, this.sheet));
  }

  activate(): void {
    demand(this.sheet.visibility === 'visible', 'InvalidOperation');
    this.workbook.model.selection = { sheet: this.sheet.name, row: 1, column: 1, rows: 1, columns: 1 };
  }

  delete(): void {
    demand(!this.workbook.isStructureProtected, 'AccessDenied');
    demand(this.sheet.visibility !== 'veryHidden', 'InvalidOperation');
    demand(!isLastVisible(this.workbook, this.sheet), 'InvalidOperation');
    const { model } = this.workbook;
    model.removeSheet(this.sheet);
    if (model.selection?.sheet === this.sheet.name) model.selection = undefined;
    changeFormulas(this.workbook, (formula) => withSheetGone(formula, this.sheet.name));
  }
}

/** @see https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export function demandSheetName({ model }: OpenWorkbook, name: string): void {
  const isLegal =
    typeof name === 'string' && name.trim() !== '' && name.length <= LONGEST_NAME && !/[[\]:?*/\\]|^'|'$/.test(name);
  demand(isLegal && name.toLowerCase() !== 'history', 'InvalidArgument');
  demand(model.sheetNamed(name) === undefined, 'ItemAlreadyExists');
}

function isLastVisible({ model }: OpenWorkbook, sheet: ModelSheet): boolean {
  return model.sheets.every((each) => each === sheet || each.visibility !== 'visible');
}

function changeFormulas({ model }: OpenWorkbook, change: (formula: string) => string): void {
  for (const { cells } of model.sheets) {
    for (const line of cells.values()) {
      for (const [column, cell] of line) {
        const formula = cell.formula && change(cell.formula);
        const rule = cell.validation?.rule;
        const source = rule?.type === 'range' ? change(`=${rule.source}`).slice(1) : undefined;
        if (formula !== cell.formula) line.set(column, { ...cell, formula: formula! });
        if (rule?.type === 'range' && source !== rule.source) {
          const validation = { ...cell.validation!, rule: { ...rule, source: source! } };
          line.set(column, { ...line.get(column), validation });
        }
      }
    }
  }
  model.changed();
}

function usedRange({ workbook, sheet }: ExcelWorksheet, valuesOnly: boolean): ExcelRange | undefined {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  const include = (row: number, column: number) => {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  };
  for (const [row, line] of sheet.cells) {
    for (const [column, { value, formula, format, look }] of line) {
      if ((value ?? null) !== null || formula || (!valuesOnly && (format || look))) include(row, column);
    }
  }
  if (bottom === 0) return undefined;
  const { rows, columns } = workbook.model.extentOf(sheet);
  [bottom, right] = [Math.max(bottom, rows), Math.max(right, columns)];
  return new ExcelRange(workbook, sheet, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}
