import { fixedAddress, onSheet, parseReference } from '../../core/workbook/a1';
import type { Area } from '../../core/workbook/workbook-plan';
import type { WorkbookModel } from '../spreadsheet/workbook-model';
import { demand } from './excel-error';
import { ExcelCollection, ExcelObject, NullObject } from './excel-object';
import { ExcelRange } from './excel-range';
import type { OpenWorkbook } from './open-workbook';

const LEGAL = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** Names with workbook scope. */
export class ExcelNames extends ExcelCollection {
  constructor(readonly workbook: OpenWorkbook) {
    super();
  }

  get items(): readonly NamedItem[] {
    return [...this.workbook.model.names.keys()].map((name) => new NamedItem(this.workbook.model, name));
  }

  add(name: string, reference: ExcelRange | string, _comment?: string): NamedItem {
    const { model } = this.workbook;
    demand(LEGAL.test(name) && !LIKE_A_CELL.test(name), 'InvalidArgument');
    demand(keyOf(model, name) === undefined, 'ItemAlreadyExists');
    const area =
      reference instanceof ExcelRange ? { sheet: reference.sheet.name, ...reference.area } : toArea(reference, model);
    model.names.set(name, plain(area));
    model.changed();
    return new NamedItem(model, name);
  }

  getItem(name: string): NamedItem {
    const key = keyOf(this.workbook.model, name);
    demand(key !== undefined, 'ItemNotFound');
    return new NamedItem(this.workbook.model, key);
  }

  getItemOrNullObject(name: string): NamedItem | NullObject {
    const key = keyOf(this.workbook.model, name);
    return key === undefined ? new NullObject() : new NamedItem(this.workbook.model, key);
  }
}

class NamedItem extends ExcelObject {
  constructor(
    readonly model: WorkbookModel,
    readonly key: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.key;
  }

  get name(): string {
    return this.key;
  }

  get visible(): boolean {
    return true;
  }

  get comment(): string {
    return '';
  }

  get formula(): string {
    const area = this.model.names.get(this.key)!;
    return `=${onSheet(area.sheet, fixedAddress(area))}`;
  }

  set formula(formula: string) {
    this.model.names.set(this.key, plain(toArea(formula, this.model)));
    this.model.changed();
  }

  delete(): void {
    this.model.names.delete(this.key);
    this.model.changed();
  }
}

function keyOf(model: WorkbookModel, name: string): string | undefined {
  return [...model.names.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
}

function toArea(formula: string, model: WorkbookModel): Area {
  const area = formula.startsWith('=') ? parseReference(formula.slice(1), '') : undefined;
  demand(area !== undefined && model.sheetNamed(area.sheet) !== undefined, 'InvalidArgument');
  return { ...area, sheet: model.sheetNamed(area.sheet)!.name };
}

function plain({ sheet, row, column, rows, columns }: Area): Area {
  return { sheet, row, column, rows, columns };
}
