import type { WorkbookModel } from '../spreadsheet/workbook-model';
import { ExcelApplication } from './excel-application';
import { demand } from './excel-error';
import { ExcelNames } from './excel-names';
import { ExcelObject } from './excel-object';
import { ExcelRange } from './excel-range';
import { ExcelSettings } from './excel-settings';
import { ExcelWorksheets } from './excel-worksheets';
import type { OpenWorkbook } from './open-workbook';

export class ExcelWorkbook extends ExcelObject implements OpenWorkbook {
  /** By the sheet's id, the names in lower case that only this sheet knows. */
  readonly #localNames = new Map<string, ReadonlySet<string>>();
  readonly watched = new Set<'added' | 'deleted'>();
  /** Several ranges or a chart are selected: there is no one range to give. */
  hasOddSelection = false;
  /** Neither can sheets be added nor removed. */
  isStructureProtected = false;
  /** Custom formats with a part for text alone count as Text. */
  takesTextFormatsForText = false;

  constructor(readonly model: WorkbookModel) {
    super();
  }

  get localNames(): Map<string, ReadonlySet<string>> {
    return this.#localNames;
  }

  get worksheets(): ExcelWorksheets {
    return new ExcelWorksheets(this);
  }

  get names(): ExcelNames {
    return new ExcelNames(this);
  }

  get application(): ExcelApplication {
    return new ExcelApplication();
  }

  get settings(): ExcelSettings {
    return new ExcelSettings(this.model);
  }

  getSelectedRange(): ExcelRange {
    const { selection } = this.model;
    demand(selection !== undefined && !this.hasOddSelection, 'InvalidSelection');
    const sheet = this.model.sheetNamed(selection!.sheet);
    demand(sheet !== undefined, 'InvalidSelection');
    return new ExcelRange(this, sheet, selection!);
  }
}
