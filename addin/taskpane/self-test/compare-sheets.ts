import { invalid } from '../../../core/arguments/sheet-error';
import { cellAddress, onSheet } from '../../../core/workbook/a1';
import type { CellBlock, Watch } from '../../../core/workbook/sheet-host';
import type { PlainCell } from '../../../core/workbook/workbook-plan';
import { differencesOf, UNNAMED_ERROR } from './compare-cells';
import { plainFormula } from './plain-formula';
import type { Findings } from './self-test-report';
import { type Patience, settleCells, toBatches } from './settle-cells';
import type { TestSheet } from './test-workbook';
import { isTestMark } from './with-sheets';

/** Calculators differ in the last digits of results that take many steps. */
const TOLERANCE = 1e-6;

export interface ComparingSheets {
  readonly patience: Patience;
  readonly watch: Watch;
  readonly findings: Findings;
}

/** Compares marks, values and formulas of all sheets. @returns How often their cells were read. */
export async function compareSheets(sheets: readonly TestSheet[], setting: ComparingSheets): Promise<number> {
  const { patience, watch, findings } = setting;
  await compareMarks(sheets, setting);
  const parts = sheets.map(({ area, values }) => ({ area, accepted: [values], tolerance: TOLERANCE }));
  const { settled, reads } = await settleCells(parts, patience, watch);
  for (const [i, { area, values }] of sheets.entries()) {
    const { found, isCalculated } = settled[i]!;
    if (!isCalculated) findings.notCalculated.push(area.sheet);
    findings.cells += area.rows * area.columns;
    findings.unnamedErrors += found.flat().filter((cell) => cell === UNNAMED_ERROR).length;
    for (const { row, column, ...cells } of differencesOf(values, found, TOLERANCE)) {
      findings.add({ where: addressOn(area.sheet, row, column), ...cells });
    }
  }
  await compareFormulas(sheets, setting);
  return reads;
}

/** A sheet that lost its mark could not be found again. */
async function compareMarks(sheets: readonly TestSheet[], { patience, findings }: ComparingSheets): Promise<void> {
  const present = (await patience.host.inventory()).sheets;
  for (const { area } of sheets) {
    const mark = present.find(({ name }) => name === area.sheet)?.mark;
    if (!isTestMark(mark)) findings.add({ where: area.sheet, expected: 'selfTest', found: mark?.template ?? null });
  }
}

async function compareFormulas(
  sheets: readonly TestSheet[],
  { patience, watch, findings }: ComparingSheets,
): Promise<void> {
  for (const batch of toBatches(sheets)) {
    if (watch.isCancelled()) throw invalid('cancelled', {});
    const blocks = await patience.host.read(
      batch.map(({ area }) => area),
      'formulas',
    );
    for (const [i, sheet] of batch.entries()) compareFormulasOf(sheet, blocks[i]!, findings);
  }
}

function compareFormulasOf({ area, formulas, values }: TestSheet, found: CellBlock, findings: Findings): void {
  for (const [row, line] of formulas.entries()) {
    for (const [column, expected] of line.entries()) {
      // A text that begins with = reads the same as a value and as a formula.
      if (!isFormula(expected) || values[row]![column] === expected) continue;
      findings.formulas++;
      const got = found[row]?.[column] ?? null;
      if (isFormula(got) && plainFormula(got) === plainFormula(expected)) continue;
      findings.add({ where: addressOn(area.sheet, row, column), expected, found: got });
    }
  }
}

function isFormula(cell: PlainCell): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

function addressOn(sheet: string, row: number, column: number): string {
  return onSheet(sheet, cellAddress({ row: row + 1, column: column + 1 }));
}
