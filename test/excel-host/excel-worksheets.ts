import { demand } from './excel-error';
import { ExcelCollection, NullObject } from './excel-object';
import { demandSheetName, ExcelWorksheet } from './excel-worksheet';
import type { OpenWorkbook } from './open-workbook';
import { ALL_COLUMNS, ALL_ROWS } from './rectangle';

export class ExcelWorksheets extends ExcelCollection {
  constructor(readonly workbook: OpenWorkbook) {
    super();
  }

  get items(): readonly ExcelWorksheet[] {
    return this.workbook.model.sheets.map((sheet) => new ExcelWorksheet(this.workbook, sheet));
  }

  add(name?: string): ExcelWorksheet {
    demand(!this.workbook.isStructureProtected, 'AccessDenied');
    const { model } = this.workbook;
    if (name !== undefined) demandSheetName(this.workbook, name);
    const sheet = model.addSheet(name ?? freeName(this.workbook), { rows: ALL_ROWS, columns: ALL_COLUMNS });
    return new ExcelWorksheet(this.workbook, sheet);
  }

  /** Finds a sheet by name or id. */
  getItem(key: string): ExcelWorksheet {
    const found = this.getItemOrNullObject(key);
    demand(found instanceof ExcelWorksheet, 'ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: string): ExcelWorksheet | NullObject {
    const { model } = this.workbook;
    const sheet = model.sheets.find(({ id }) => id === key) ?? model.sheetNamed(key);
    return sheet ? new ExcelWorksheet(this.workbook, sheet) : new NullObject();
  }

  _RegisterAddedEvent(): void {
    this.workbook.watched.add('added');
  }

  _UnregisterAddedEvent(): void {
    this.workbook.watched.delete('added');
  }

  _RegisterDeletedEvent(): void {
    this.workbook.watched.add('deleted');
  }

  _UnregisterDeletedEvent(): void {
    this.workbook.watched.delete('deleted');
  }

  getActiveWorksheet(): ExcelWorksheet {
    const { model } = this.workbook;
    const active = model.sheetNamed(model.selection?.sheet ?? '');
    return new ExcelWorksheet(
      this.workbook,
      active ?? model.sheets.find(({ visibility }) => visibility === 'visible')!,
    );
  }
}

function freeName({ model }: OpenWorkbook): string {
  let number = 1;
  while (model.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
