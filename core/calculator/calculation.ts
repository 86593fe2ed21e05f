import type { Cell } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import type { Language } from '../words/language';
import type { Area } from '../workbook/workbook-plan';
import { cellError } from './cell-error';
import { finite, toCell } from './convert';
import { evaluate, type Scope } from './evaluate';
import { findSpills } from './find-spills';
import { LookupIndex } from './lookup-index';
import { type Formula, parse } from './parse';
import { type FormulaCell, type FormulaSheet, SheetCells } from './sheet-cells';
import { isTable, SheetRange, type Table, type Value } from './sheet-range';

export type { FormulaSheet };

export interface FormulaWorkbook {
  readonly sheets: readonly FormulaSheet[];
  /** Global names, in lower case. */
  readonly names: ReadonlyMap<string, Area>;
  readonly language: Language;
}

/** Cells call each other up to this depth of nested expressions; deeper cells are calculated first. */
const MOST_DEPTH = 250;

/** The number of parsed formulas kept; most differ from row to row and are calculated only once. */
const MOST_PARSED = 50;

/** Thrown to calculate a cell before its caller, because the stack cannot hold both. */
class Postponed {
  constructor(readonly cell: FormulaCell) {}
}

/** Gives the values of a workbook's cells; calculates each formula when it is first read. */
export class Calculation {
  private readonly sheets: ReadonlyMap<string, SheetCells>;
  private readonly parsed = new Map<string, Formula>();
  private index = new LookupIndex();
  private readonly running: FormulaCell[] = [];
  private depth = 0;
  private hasSpills = false;

  constructor(private readonly workbook: FormulaWorkbook) {
    const run = (cell: FormulaCell): Cell => this.valueOf(cell);
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), new SheetCells(sheet, run)]));
  }

  /** Null for a blank cell. Throws SheetError if there is no such sheet. */
  valueAt(sheet: string, row: number, column: number): Cell {
    const cells = this.sheetNamed(sheet);
    this.settle();
    const { language } = this.workbook;
    const value = this.fromTheBottom(() => cells.cellAt(row, column));
    return value instanceof SheetError && language !== 'en' ? value.in(language) : value;
  }

  private settle(): void {
    if (this.hasSpills) return;
    this.hasSpills = true;
    findSpills([...this.sheets.values()], (cell) => {
      this.fromTheBottom(() => this.valueOf(cell));
    });
    // Ranges that were read during the search for spills may be outdated.
    this.index = new LookupIndex();
  }

  /** Repeats until no cell is postponed. */
  private fromTheBottom(ask: () => Cell): Cell {
    const waiting: FormulaCell[] = [];
    for (;;) {
      const cell = waiting.at(-1);
      try {
        if (cell) cell.state = 'idle';
        const value = cell ? this.valueOf(cell) : ask();
        if (!waiting.pop()) return value;
      } catch (error) {
        if (cell) cell.state = 'waiting';
        if (!(error instanceof Postponed)) throw error;
        error.cell.state = 'waiting';
        waiting.push(error.cell);
      }
    }
  }

  private valueOf(cell: FormulaCell): Cell {
    if (cell.value !== undefined) return cell.value;
    if (cell.fixed) return cell.fixed;
    if (cell.state !== 'idle') return this.circular(cell);
    const formula = this.formulaOf(cell);
    if (formula instanceof SheetError) return this.finish(cell, formula);
    const depth = formula.depth + 3;
    if (this.depth > 0 && this.depth + depth > MOST_DEPTH) throw new Postponed(cell);
    this.depth += depth;
    cell.state = 'running';
    this.running.push(cell);
    try {
      return this.finish(cell, this.outcomeOf(cell, formula));
    } finally {
      this.running.pop();
      cell.state = 'idle';
      this.depth -= depth;
    }
  }

  /** Marks every cell of the circle, so that its error does not depend on where calculation began. */
  private circular(cell: FormulaCell): Cell {
    cell.isCircular = true;
    for (let i = this.running.length - 1; i >= 0 && this.running[i] !== cell; i--) this.running[i]!.isCircular = true;
    return cellError('#REF!');
  }

  private finish(cell: FormulaCell, outcome: Cell | Table): Cell {
    if (cell.isCircular) cell.value = cellError('#REF!');
    else if (isTable(outcome)) {
      cell.table = outcome;
      cell.value = outcome.cells[0] ?? 0;
    } else cell.value = outcome;
    return cell.value;
  }

  private formulaOf({ formula }: FormulaCell): Formula | SheetError {
    const known = this.parsed.get(formula);
    if (known) return known;
    try {
      const made = parse(formula);
      if (this.parsed.size >= MOST_PARSED) this.parsed.clear();
      this.parsed.set(formula, made);
      return made;
    } catch (error) {
      if (error instanceof SheetError) return error;
      throw error;
    }
  }

  private outcomeOf(cell: FormulaCell, { expression }: Formula): Cell | Table {
    try {
      return toOutcome(evaluate(expression, this.scopeOf(cell)));
    } catch (error) {
      if (error instanceof SheetError) return error;
      throw error;
    }
  }

  private scopeOf({ sheet, row, column }: FormulaCell): Scope {
    return {
      row,
      column,
      language: this.workbook.language,
      index: this.index,
      sheet: (name) => (name === undefined ? sheet : this.sheetNamed(name)),
      named: (name) => this.named(name),
    };
  }

  private named(name: string): SheetRange {
    const area = this.workbook.names.get(name);
    if (!area) throw cellError('#NAME?');
    return new SheetRange(this.sheetNamed(area.sheet), area.row, area.column, area.rows, area.columns);
  }

  private sheetNamed(name: string): SheetCells {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) throw cellError('#REF!');
    return sheet;
  }
}

/** A reference to a blank cell gives 0; only results of our own functions fill more than one cell. */
function toOutcome(value: Value): Cell | Table {
  if (isTable(value) && !(value instanceof SheetRange)) return value;
  const cell = toCell(value) ?? 0;
  return typeof cell === 'number' ? finite(cell) : cell;
}
