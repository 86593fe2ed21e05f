/// <reference types="office-js" />
import { areaAddress, columnLetters, fixedAddress, onSheet } from '../../../core/workbook/a1';
import type { LongLists } from '../../../core/workbook/long-lists';
import type { Area, Operation, Place, WorkbookPlan } from '../../../core/workbook/workbook-plan';
import { clearSheet } from './clear-sheet';
import { drawChart } from './draw-chart';
import { dressRange, lineRange } from './dress-range';
import { toExcelValue } from './excel-text';
import type { WorkbookBefore } from './look-before';
import type { OwnFormulas } from './own-formulas';
import { setConditionalFormat, setPrompt, setValidation } from './set-rules';
import { writeMark } from './sheet-mark';
import { freezePanes, protectionOptions, setPrint, toColumnPoints } from './sheet-view';

export interface PlanSetting {
  readonly plan: WorkbookPlan;
  readonly before: WorkbookBefore;
  readonly formulas: OwnFormulas;
  readonly lists: LongLists;
}

/** One operation of a plan after the other, as calls that Excel carries out at the next sync. */
export class PlanWriter {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly names: Map<string, Excel.NamedItem>;
  /** By this plan. */
  private readonly isProtected = new Set<Excel.Worksheet>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly setting: PlanSetting,
  ) {
    const { sheets, names } = setting.before;
    for (const [name, { proxy }] of sheets) this.sheets.set(name, proxy);
    this.names = new Map(names.map(({ name, proxy }) => [name.toLowerCase(), proxy]));
  }

  carryOut(operation: Operation): void {
    switch (operation.kind) {
      case 'addSheet': {
        const added = this.context.workbook.worksheets.add(operation.sheet);
        added.showGridlines = false;
        writeMark(added, operation.mark);
        this.sheets.set(operation.sheet.toLowerCase(), added);
        break;
      }
      case 'clearSheet':
        clearSheet(this.sheet(operation.sheet));
        this.dropNames(operation.sheet);
        writeMark(this.sheet(operation.sheet), operation.mark);
        break;
      case 'removeSheet':
        // What cannot be taken back comes after all that can.
        break;
      case 'mark':
        writeMark(this.sheet(operation.sheet), operation.mark);
        break;
      case 'values':
        this.block(operation, operation.values).values = operation.values.map((row) => row.map(toExcelValue));
        break;
      case 'formulas':
        this.block(operation, operation.formulas).formulas = operation.formulas.map((row) =>
          row.map((formula) => this.setting.formulas.toExcel(formula)),
        );
        break;
      case 'spill':
        this.block(operation, [['']]).formulas = [[this.setting.formulas.toExcel(operation.formula)]];
        break;
      case 'numberFormat':
        // Excel takes one format for all cells; its typings want one for each.
        Object.assign(this.range(operation), { numberFormat: operation.format });
        break;
      case 'style': {
        const range = this.range(operation);
        dressRange(range, operation.style);
        lineRange(range, operation.style, operation.rows);
        break;
      }
      case 'merge':
        this.range(operation).merge(false);
        break;
      case 'columnWidths':
        this.line(operation.sheet, { ...operation, row: 1, columns: operation.widths.length }).setColumnProperties(
          operation.widths.map((width) => ({ format: { columnWidth: toColumnPoints(width) } })),
        );
        break;
      case 'rowHeights':
        this.line(operation.sheet, { ...operation, column: 1, rows: operation.heights.length }).setRowProperties(
          operation.heights.map((rowHeight) => ({ format: { rowHeight } })),
        );
        break;
      case 'hideColumn': {
        const letters = columnLetters(operation.column);
        this.sheet(operation.sheet).getRange(`${letters}:${letters}`).untrack().columnHidden = true;
        break;
      }
      case 'freeze':
        freezePanes(this.sheet(operation.sheet), operation);
        break;
      case 'validation':
        setValidation(this.range(operation), operation.sheet, operation.rule, operation.message, this.setting.lists);
        break;
      case 'conditionalFormat':
        setConditionalFormat(this.range(operation), operation.formula, operation.style);
        break;
      case 'protect':
        this.protect(operation.sheet, operation.inputs);
        break;
      case 'reserve':
        // Stands in the flags.
        break;
      case 'name':
        this.name(operation);
        break;
      case 'note':
        setPrompt(this.cell(operation), operation.text, this.hasRule(operation));
        break;
      case 'chart':
        drawChart(this.sheet(operation.sheet), operation, operation.chart, (area) => this.range(area));
        break;
      case 'print':
        setPrint(this.sheet(operation.sheet), operation);
        break;
      case 'select':
        this.cell(operation).select();
        break;
      default:
        operation satisfies never;
    }
  }

  sheet(name: string): Excel.Worksheet {
    const key = name.toLowerCase();
    const sheet = this.sheets.get(key) ?? this.context.workbook.worksheets.getItem(name);
    this.sheets.set(key, sheet);
    return sheet;
  }

  /** Not kept by Excel after the request: a plan has thousands of them. */
  private range(area: Area): Excel.Range {
    return this.sheet(area.sheet).getRange(areaAddress(area)).untrack();
  }

  private cell(place: Place): Excel.Range {
    return this.range({ ...place, rows: 1, columns: 1 });
  }

  private block(place: Place, rows: readonly (readonly unknown[])[]): Excel.Range {
    return this.range({ ...place, rows: rows.length, columns: rows[0]!.length });
  }

  private line(sheet: string, place: Partial<Area>): Excel.Range {
    return this.range({ row: 1, column: 1, rows: 1, columns: 1, ...place, sheet });
  }

  private protect(name: string, inputs: readonly Area[]): void {
    const sheet = this.sheet(name);
    if (this.isProtected.has(sheet)) sheet.protection.unprotect();
    this.isProtected.add(sheet);
    sheet.getRange().untrack().format.protection.locked = true;
    for (const area of inputs) this.range(area).format.protection.locked = false;
    sheet.protection.protect(protectionOptions);
  }

  /** A name that is there is led elsewhere: formulas that use it go on doing so. */
  private name(operation: Area & { readonly name: string }): void {
    const key = operation.name.toLowerCase();
    const known = this.names.get(key);
    if (known) known.formula = `=${onSheet(operation.sheet, fixedAddress(operation))}`;
    else this.names.set(key, this.context.workbook.names.add(operation.name, this.range(operation)));
  }

  /** Those of the sheet, but for those that the plan gives anew. */
  private dropNames(sheet: string): void {
    const given = new Set(this.setting.plan.flatMap((each) => (each.kind === 'name' ? [each.name.toLowerCase()] : [])));
    for (const { name, proxy, sheet: of } of this.setting.before.names) {
      const key = name.toLowerCase();
      if (of !== sheet.toLowerCase() || given.has(key) || !this.names.delete(key)) continue;
      proxy.delete();
    }
  }

  private hasRule({ sheet, row, column }: Place): boolean {
    return this.setting.plan.some(
      (each) =>
        each.kind === 'validation' &&
        each.sheet.toLowerCase() === sheet.toLowerCase() &&
        row >= each.row &&
        row < each.row + each.rows &&
        column >= each.column &&
        column < each.column + each.columns,
    );
  }
}
