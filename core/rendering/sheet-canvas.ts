import type { ValueType } from '../templates/value-type';
import type { Language } from '../words/language';
import { keyText, type RowKey } from '../workbook/row-key';
import type { Area, CellStyle, Operation, Place, PlainCell, WorkbookPlan } from '../workbook/workbook-plan';
import { numberFormat } from './formats';
import type { Presence } from './left-out';
import type { FormulaCell } from './references';
import type { SheetLayout } from './sheet-layout';
import { KEY_COLUMN } from './sheet-places';
import type { WorkbookLayout } from './workbook-layout';

/** Collects the cells of one sheet and turns them into a few operations on blocks of cells. */
export class SheetCanvas {
  readonly language: Language;
  private readonly values = new Map<number, Map<number, PlainCell>>();
  private readonly formulas = new Map<number, Map<number, string>>();
  private readonly keys = new Map<number, RowKey>();
  private readonly looks: Operation[] = [];
  private readonly inputs: Area[] = [];
  private readonly reserved: Operation[] = [];

  constructor(
    readonly workbook: WorkbookLayout,
    readonly sheet: SheetLayout,
    /** By column, in characters. */
    readonly widths: ReadonlyMap<number, number>,
    private readonly moneyStep: number,
  ) {
    this.language = workbook.language;
  }

  get presence(): Presence {
    return this.workbook.presence;
  }

  at(row: number, column: number): Place {
    return { sheet: this.sheet.name, row, column };
  }

  area(row: number, column: number, rows: number, columns: number): Area {
    return { sheet: this.sheet.name, row, column, rows, columns };
  }

  formulaCell(cell: Partial<FormulaCell>): FormulaCell {
    return { ...cell, workbook: this.workbook, sheet: this.sheet };
  }

  width(column: number, span: number): number {
    return Array.from({ length: span }, (_, i) => this.widths.get(column + i) ?? 10).reduce(
      (sum, each) => sum + each,
      0,
    );
  }

  /** Writes the key of a row to the hidden column. */
  key(row: number, key: RowKey): void {
    this.keys.set(row, key);
    this.value(row, KEY_COLUMN, keyText(key));
  }

  keyOf(row: number): RowKey | undefined {
    return this.keys.get(row);
  }

  /** The first row with that key. */
  rowOf(key: RowKey): number | undefined {
    const text = keyText(key);
    for (const [row, each] of this.keys) if (keyText(each) === text) return row;
    return undefined;
  }

  isFree(row: number, column: number): boolean {
    return !this.values.get(row)?.has(column) && !this.formulas.get(row)?.has(column);
  }

  value(row: number, column: number, value: PlainCell): void {
    if (value !== null && value !== '') put(this.values, row, column, value);
  }

  formula(row: number, column: number, formula: string): void {
    put(this.formulas, row, column, formula);
  }

  style(area: Area, style: CellStyle): void {
    this.looks.push({ kind: 'style', ...area, style });
  }

  format(area: Area, type: ValueType): void {
    const format = numberFormat(type, this.moneyStep);
    if (format) this.looks.push({ kind: 'numberFormat', ...area, format });
  }

  /** Lets people type into the cells. */
  input(area: Area): void {
    this.inputs.push(area);
  }

  /** Reserves inputs for one person, by e-mail address. */
  reserve(area: Area, person: string): void {
    this.reserved.push({ kind: 'reserve', ...area, people: [person] });
  }

  /** In points. */
  height(row: number, height: number): void {
    this.looks.push({ kind: 'rowHeights', sheet: this.sheet.name, row, heights: [height] });
  }

  add(operation: Operation): void {
    this.looks.push(operation);
  }

  /** Content first, then looks, then the cells that people may type into. */
  toOperations(): WorkbookPlan {
    const { name } = this.sheet;
    return [
      ...blocksOf(this.values).map(
        ({ cells, ...place }): Operation => ({ kind: 'values', sheet: name, ...place, values: cells }),
      ),
      ...blocksOf(this.formulas).map(
        ({ cells, ...place }): Operation => ({ kind: 'formulas', sheet: name, ...place, formulas: cells }),
      ),
      ...this.looks,
      { kind: 'protect', sheet: name, inputs: this.inputs },
      ...this.reserved,
    ];
  }
}

type Cells<T> = Map<number, Map<number, T>>;

function put<T>(cells: Cells<T>, row: number, column: number, item: T): void {
  const line = cells.get(row) ?? new Map<number, T>();
  cells.set(row, line.set(column, item));
}

interface CellBlock<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: T[][];
}

/** Groups neighbours in a row into runs, and joins runs of the same columns in consecutive rows. */
function blocksOf<T>(cells: Cells<T>): CellBlock<T>[] {
  const done: CellBlock<T>[] = [];
  let open = new Map<string, CellBlock<T>>();
  let last = 0;
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, CellBlock<T>>();
    for (const run of runsOf(cells.get(row)!)) {
      const key = `${run.column}:${run.items.length}`;
      const above = row === last + 1 ? open.get(key) : undefined;
      if (above) above.cells.push(run.items);
      else done.push({ row, column: run.column, cells: [run.items] });
      next.set(key, above ?? done.at(-1)!);
    }
    open = next;
    last = row;
  }
  return done;
}

function runsOf<T>(line: ReadonlyMap<number, T>): { column: number; items: T[] }[] {
  const runs: { column: number; items: T[] }[] = [];
  for (const [column, item] of [...line].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.column + run.items.length === column) run.items.push(item);
    else runs.push({ column, items: [item] });
  }
  return runs;
}
