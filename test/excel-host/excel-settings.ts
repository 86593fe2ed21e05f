import type { WorkbookModel } from '../spreadsheet/workbook-model';
import { demand } from './excel-error';
import { ExcelCollection, ExcelObject, NullObject } from './excel-object';

/** Settings that an add-in stores in the workbook. */
export class ExcelSettings extends ExcelCollection {
  constructor(readonly model: WorkbookModel) {
    super();
  }

  get items(): readonly ExcelSetting[] {
    return [...this.model.settings.keys()].map((key) => new ExcelSetting(this.model, key));
  }

  add(key: string, value: unknown): ExcelSetting {
    this.model.settings.set(key, value);
    return new ExcelSetting(this.model, key);
  }

  getItem(key: string): ExcelSetting {
    demand(this.model.settings.has(key), 'ItemNotFound');
    return new ExcelSetting(this.model, key);
  }

  getItemOrNullObject(key: string): ExcelSetting | NullObject {
    return this.model.settings.has(key) ? new ExcelSetting(this.model, key) : new NullObject();
  }
}

class ExcelSetting extends ExcelObject {
  constructor(
    readonly model: WorkbookModel,
    readonly name: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.name;
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    return this.model.settings.get(this.name);
  }

  delete(): void {
    this.model.settings.delete(this.name);
  }
}
