import { readOrderFile } from '../../addin/command-line/read-order-file';
import { XlsxHost } from '../../addin/hosts/xlsx/xlsx-host';
import type { Cell } from '../../core/arguments/cell';
import type { MemoryHost } from '../../core/calculator/memory-host';
import { catalogue } from '../../core/catalogue';
import { toWorkbookContent } from '../../core/orders/to-workbook-content';
import { type RenderedWorkbook, renderWorkbook } from '../../core/rendering/render-workbook';
import { sampleWorkbook } from '../../core/sample/sample-workbook';
import { lists, templates } from '../../core/templates/catalogue';
import type { WorkbookContent } from '../../core/templates/content';
import type { Language } from '../../core/words/language';
import { cellAddress, onSheet } from '../../core/workbook/a1';
import { sharedPath } from '../shared-data';

export function sampleContent(language: Language): WorkbookContent {
  return sampleWorkbook(language);
}

/** 2,155 order lines of a trader, planned for their last year; within describeOnSharedData alone. */
export function northwindContent(language: Language): WorkbookContent {
  const { lines } = readOrderFile(sharedPath('northwind/order_lines.csv'));
  return toWorkbookContent({ orders: lines, year: 1998, target: 1_500_000, unit: 100 }, language);
}

export function render(content: WorkbookContent): RenderedWorkbook {
  return renderWorkbook(content, { templates, lists });
}

export interface CalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Cell;
}

const ownCall = new RegExp(`\\b(?:${catalogue.functions.map(({ name }) => name).join('|')})\\(`);

/** One of our functions is called, whose values a file holds in place of the formula. */
export function isOwn(formula: string): boolean {
  return ownCall.test(formula);
}

/** Every cell with a formula, and what it gives. */
export function formulaCells({ host }: Pick<RenderedWorkbook, 'host'>): readonly CalculatedCell[] {
  return host.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { formula }]) =>
        formula ? [{ sheet: name, row, column, formula, value: host.calculated(name, row, column) }] : [],
      ),
    ),
  );
}

export function placeOf({ sheet, row, column }: Omit<CalculatedCell, 'value' | 'formula'>): string {
  return onSheet(sheet, cellAddress({ row, column }));
}

/** The workbook as a file, with what its formulas give or, so that whoever opens it must calculate, without. */
export function toFile({ host, layout }: RenderedWorkbook, formulaResults: 'kept' | 'left out'): Promise<Uint8Array> {
  const file = new XlsxHost(layout.language);
  const formulaAt = (sheet: string, row: number, column: number) =>
    host.sheets
      .find(({ name }) => name === sheet)
      ?.cells.get(row)
      ?.get(column)?.formula;
  const calculated: MemoryHost['calculated'] = (sheet, row, column) => {
    const formula = formulaResults === 'kept' ? undefined : formulaAt(sheet, row, column);
    return formula && !isOwn(formula) ? null : host.calculated(sheet, row, column);
  };
  // Its own memory would hold the same cells, and calculate them once more.
  Reflect.set(file, 'workbook', Object.assign(Object.create(host), { calculated }));
  return file.toFile();
}
