import type { Cell } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import type { Language } from '../words/language';
import { preparePlan } from '../workbook/prepare-plan';
import type { CellBlock, HostFlags, Inventory, SheetHost } from '../workbook/sheet-host';
import type { Area, Operation, PlainCell, PrintSetup, ValuesOperation, WorkbookPlan } from '../workbook/workbook-plan';
import { Calculation, type FormulaSheet } from './calculation';
import { changeArea, copySheet, extentOf, type MemorySheet, newSheet, withStyle, writeBlock } from './memory-sheet';

/** A workbook in memory: the reference for the other hosts, and the source of workbook files. */
export class MemoryHost implements SheetHost {
  readonly flags: HostFlags = { runsFunctions: true, calculates: true, cannot: [] };
  sheets: readonly MemorySheet[] = [];
  names: ReadonlyMap<string, Area> = new Map();
  selection?: Area;
  private calculation: Calculation | undefined;

  /** @param language The language of our functions' texts. */
  constructor(private readonly language: Language = 'en') {}

  apply(plan: WorkbookPlan): void {
    const operations = preparePlan(
      plan,
      this.sheets.map(({ name }) => name),
    );
    const changed = new Set(plan.map(({ sheet }) => sheet.toLowerCase()));
    const sheets = this.sheets.map((sheet) => (changed.has(sheet.name.toLowerCase()) ? copySheet(sheet) : sheet));
    const names = new Map(this.names);
    for (const operation of operations) this.carryOut(operation, sheets, names);
    this.sheets = sheets;
    this.names = names;
    this.calculation = undefined;
  }

  /** Writes values in place and keeps calculated results, so no result may depend on these cells yet. */
  addValues(plan: readonly ValuesOperation[]): void {
    for (const operation of plan) this.carryOut(operation, [...this.sheets], new Map());
  }

  read(areas: readonly Area[], what: 'values' | 'formulas'): readonly CellBlock[] {
    return areas.map((area) => {
      const cells = sheetNamed(this.sheets, area.sheet)?.cells;
      return Array.from({ length: area.rows }, (_, i) =>
        Array.from({ length: area.columns }, (_, j) => {
          const cell = cells?.get(area.row + i)?.get(area.column + j);
          if (what === 'formulas' && cell?.formula) return cell.formula;
          if (cell && !cell.formula && (cell.value ?? null) !== null) return cell.value!;
          return toPlainCell(this.calculated(area.sheet, area.row + i, area.column + j));
        }),
      );
    });
  }

  inventory(): Inventory {
    return {
      sheets: this.sheets.map(({ name, mark, cells }) => ({ name, ...(mark && { mark }), ...extentOf(cells) })),
      ...(this.selection && { selection: this.selection }),
    };
  }

  /** The value that a cell shows: its own, its formula's, or that of a spill over it. */
  calculated(sheet: string, row: number, column: number): Cell {
    this.calculation ??= new Calculation({
      sheets: this.sheets.map(toFormulaSheet),
      names: this.names,
      language: this.language,
    });
    return this.calculation.valueAt(sheet, row, column);
  }

  private carryOut(operation: Operation, sheets: MemorySheet[], names: Map<string, Area>): void {
    if (operation.kind === 'addSheet') {
      sheets.push(newSheet(operation.sheet, operation.mark));
      return;
    }
    const place = sheets.findIndex(({ name }) => name.toLowerCase() === operation.sheet.toLowerCase());
    const sheet = sheets[place]!;
    const change = (part: Partial<MemorySheet>) => {
      sheets[place] = { ...sheet, ...part };
    };
    switch (operation.kind) {
      case 'clearSheet':
        sheets[place] = newSheet(sheet.name, operation.mark);
        for (const [name, area] of names) if (area.sheet === sheet.name) names.delete(name);
        break;
      case 'removeSheet':
        sheets.splice(place, 1);
        for (const [name, area] of names) if (area.sheet === sheet.name) names.delete(name);
        break;
      case 'mark':
        change({ mark: operation.mark });
        break;
      case 'values':
        writeBlock(sheet, operation, operation.values, (value) => ({ value: value === '' ? null : value }));
        break;
      case 'formulas':
        writeBlock(sheet, operation, operation.formulas, (formula) => ({ formula }));
        break;
      case 'spill':
        writeBlock(sheet, operation, [[operation.formula]], (formula) => ({ formula, isSpilled: true }));
        break;
      case 'numberFormat':
        changeArea(sheet, operation, (cell) => ({ ...cell, format: operation.format }));
        break;
      case 'style':
        changeArea(sheet, operation, withStyle(operation.style));
        break;
      case 'merge':
        change({ merges: [...sheet.merges, toArea(operation)] });
        break;
      case 'columnWidths':
        operation.widths.forEach((width, i) => {
          sheet.widths.set(operation.column + i, width);
        });
        break;
      case 'rowHeights':
        operation.heights.forEach((height, i) => {
          sheet.heights.set(operation.row + i, height);
        });
        break;
      case 'hideColumn':
        sheet.hiddenColumns.add(operation.column);
        break;
      case 'freeze':
        change({ frozen: { rows: operation.rows, columns: operation.columns } });
        break;
      case 'validation':
        change({
          validations: [
            ...sheet.validations,
            { area: toArea(operation), rule: operation.rule, message: operation.message },
          ],
        });
        break;
      case 'conditionalFormat':
        change({
          conditionalFormats: [
            ...sheet.conditionalFormats,
            { area: toArea(operation), formula: operation.formula, style: operation.style },
          ],
        });
        break;
      case 'protect':
        change({ inputs: operation.inputs, reserved: [] });
        break;
      case 'reserve':
        change({ reserved: [...sheet.reserved, { area: toArea(operation), people: operation.people }] });
        break;
      case 'name':
        names.set(operation.name.toLowerCase(), toArea(operation));
        break;
      case 'note':
        change({ notes: [...sheet.notes, operation] });
        break;
      case 'chart':
        change({ charts: [...sheet.charts, { area: toArea(operation), chart: operation.chart }] });
        break;
      case 'print':
        change({ print: toPrintSetup(operation) });
        break;
      case 'select':
        this.selection = { ...operation, rows: 1, columns: 1 };
        break;
      default:
        operation satisfies never;
    }
  }
}

function toArea({ sheet, row, column, rows, columns }: Area): Area {
  return { sheet, row, column, rows, columns };
}

function toPrintSetup({ landscape, pagesWide, titleRows, titleColumns }: PrintSetup): PrintSetup {
  return { landscape, pagesWide, titleRows, titleColumns };
}

function sheetNamed(sheets: readonly MemorySheet[], name: string): MemorySheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function toFormulaSheet({ name, cells }: MemorySheet): FormulaSheet {
  const { rows, columns } = extentOf(cells);
  return { name, cell: (row, column) => cells.get(row)?.get(column), lastRow: rows, lastColumn: columns };
}

/** Errors are read as their codes, as every spreadsheet shows them. */
export function toPlainCell(cell: Cell): PlainCell {
  if (cell instanceof SheetError) return cell.code;
  return cell === '' ? null : cell;
}
