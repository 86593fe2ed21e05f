import { CellValueType, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { createElement } from 'react';
import { invalid } from '../../../core/arguments/sheet-error';
import { chartSchema } from '../../../core/workbook/plan-schema';
import { preparePlan } from '../../../core/workbook/prepare-plan';
import { readJson } from '../../../core/workbook/read-json';
import type { CellBlock, HostFlags, Inventory, SheetHost, Watch } from '../../../core/workbook/sheet-host';
import type { Area, PlainCell, WorkbookPlan } from '../../../core/workbook/workbook-plan';
import type { Grid, SpilledCell } from './create-grid';
import { GridChart } from './GridChart';
import { extentOf, makeRoom, sizeOf } from './grid-size';
import { GridWriter } from './grid-writer';
import { holdCalculation } from './hold-calculation';
import { GridSteps } from './one-step';
import { isSame, markOf, sheetNamed } from './sheets-of-grid';
import { CHART_COMPONENT } from './to-floating-charts';

/** How long the page may be kept from answering. */
const SLICE_MS = 50;
const LONGEST_CALCULATION_MS = 30_000;

/** The port over the grid of the page. */
export class BrowserHost implements SheetHost {
  readonly flags: HostFlags = {
    runsFunctions: true,
    calculates: true,
    cannot: ['protect', 'reserve', 'print'],
  };

  private readonly grid: FUniver;
  private readonly spilledCell: SpilledCell;
  private readonly steps: GridSteps;
  private readonly writer: GridWriter;
  /** The plan being carried out. */
  private current: Promise<void> | undefined;

  constructor({ grid, spilledCell }: Grid) {
    this.grid = grid;
    grid.registerComponent(CHART_COMPONENT, ({ data }: { readonly data: { readonly chart: string } }) =>
      createElement(GridChart, {
        chart: readJson('chart', data.chart, chartSchema),
        read: this.readValues,
        onCalculated: this.onCalculated,
      }),
    );
    this.spilledCell = spilledCell;
    this.steps = new GridSteps(grid);
    this.writer = new GridWriter(grid, this.steps);
  }

  /** A chart may look at sheets that are still to be made, or are gone. */
  private readonly readValues = (areas: readonly Area[]): readonly CellBlock[] =>
    areas.map((area) => (sheetNamed(this.workbook, area.sheet) ? this.read([area], 'values')[0]! : blankBlock(area)));

  private readonly onCalculated = (look: () => void) => {
    const watch = this.grid.getFormula().calculationResultApplied(look);
    return () => watch.dispose();
  };

  private get workbook(): FWorkbook {
    return this.grid.getActiveWorkbook()!;
  }

  /** In slices short enough for the page to answer; the first one is done before it returns. */
  async apply(plan: WorkbookPlan, watch?: Watch): Promise<void> {
    while (this.current) await this.current;
    const work = this.carryOutAll(plan, watch);
    this.current = work.catch(() => {});
    try {
      await work;
    } finally {
      this.current = undefined;
    }
  }

  read(areas: readonly Area[], what: 'values' | 'formulas'): readonly CellBlock[] {
    return areas.map((area) => {
      const range = this.range(area);
      const formulas = what === 'formulas' ? range.getFormulas() : undefined;
      const sheetId = range.getSheetId();
      return range.getCellDataGrid().map((row, i) =>
        row.map((cell, j) => {
          const shown =
            cell?.v === undefined || cell.v === null
              ? this.spilledCell(sheetId, area.row - 1 + i, area.column - 1 + j)
              : cell;
          return formulas?.[i]?.[j] || toPlainCell(shown?.v, shown?.t);
        }),
      );
    });
  }

  inventory(): Inventory {
    const sheets = this.workbook.getSheets().map((sheet) => {
      const mark = markOf(sheet);
      return { name: sheet.getSheetName(), ...(mark && { mark }), ...extentOf(sheet) };
    });
    const selected = this.workbook.getActiveRange()?.getRange();
    return selected ? { sheets, selection: this.toArea(selected) } : { sheets };
  }

  private async carryOutAll(plan: WorkbookPlan, watch: Watch | undefined): Promise<void> {
    const operations = preparePlan(
      plan,
      this.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );
    if (plan.some(({ kind }) => kind === 'clearSheet')) await this.calculationEnd();
    const active = this.workbook.getActiveSheet();
    const step = this.steps.begin(this.workbook.getId());
    const calculateAgain = holdCalculation(this.steps.commands);
    try {
      for (const sheet of this.workbook.getSheets()) {
        if (plan.some((each) => isSame(each.sheet, sheet.getSheetName()))) {
          makeRoom(sheet, sizeOf(sheet.getSheetName(), plan));
        }
      }
      let begun = performance.now();
      for (const [done, operation] of operations.entries()) {
        const work = this.writer.carryOut(operation, plan);
        if (work) await work;
        if (performance.now() - begun < SLICE_MS) continue;
        watch?.progress(done + 1, operations.length);
        await new Promise((resolve) => setTimeout(resolve));
        if (watch?.isCancelled()) throw invalid('cancelled', {});
        begun = performance.now();
      }
    } catch (error) {
      step.takeBack();
      this.workbook.setActiveSheet(active);
      throw error;
    } finally {
      calculateAgain();
    }
    step.keep();
  }

  /** Univer 0.25.1 writes what a calculation gives also into cells that have been cleared meanwhile. */
  private async calculationEnd(): Promise<void> {
    await this.grid
      .getFormula()
      .onCalculationResultApplied(LONGEST_CALCULATION_MS)
      .catch(() => {});
  }

  private range({ sheet, row, column, rows, columns }: Area) {
    return sheetNamed(this.workbook, sheet)!.getRange(row - 1, column - 1, rows, columns);
  }

  private toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
    return {
      sheet: this.workbook.getActiveSheet().getSheetName(),
      row: startRow + 1,
      column: startColumn + 1,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }
}

function blankBlock({ rows, columns }: Area): CellBlock {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
}

function toPlainCell(value: unknown, type: unknown): PlainCell {
  if (value === undefined || value === null || value === '') return null;
  return type === CellValueType.BOOLEAN ? Boolean(value) : (value as PlainCell);
}
