import type { ModelSheet } from '../spreadsheet/workbook-model';
import { ExcelCollection, ExcelObject, NullObject } from './excel-object';

/** Names with the scope of one sheet; covers only the one for Excel's print titles. */
export class LocalNames extends ExcelCollection {
  constructor(readonly sheet: ModelSheet) {
    super();
  }

  get items(): readonly PrintTitles[] {
    const { titleRows, titleColumns } = this.sheet.print;
    return titleRows === undefined && titleColumns === undefined ? [] : [new PrintTitles(this.sheet)];
  }

  getItemOrNullObject(name: string): PrintTitles | NullObject {
    return this.items.find((item) => item.name === name) ?? new NullObject();
  }
}

class PrintTitles extends ExcelObject {
  constructor(readonly sheet: ModelSheet) {
    super();
  }

  override get identity(): string {
    return this.name;
  }

  get name(): string {
    return 'Print_Titles';
  }

  delete(): void {
    const { titleRows: _, titleColumns: __, ...others } = this.sheet.print;
    this.sheet.print = others;
  }
}
