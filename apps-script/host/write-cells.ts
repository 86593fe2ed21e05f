import type { Operation, PlainCell } from '../../core/workbook/workbook-plan';
import { toLocalFormula } from './formula-locale';
import type { Range, Sheet } from './google-types';
import { isMistakable } from './mistakable-text';

export type CellOperation = Extract<Operation, { readonly kind: 'values' | 'formulas' | 'spill' }>;

export interface CellSetting {
  /** Nobody types on the sheet, and from the first block on it is blank and without formats. */
  readonly isBlank: boolean;
  readonly hasDecimalComma: boolean;
}

interface Formula {
  readonly formula: string;
}
type Content = PlainCell | Formula;
interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

export const PLAIN_TEXT = '@';
const GENERAL = 'General';
/** What Sheets calls the format of a cell that was given none; written back, it would be one. */
const NO_FORMAT = '0.###############';

/** Blanks between blocks that are written along rather than in another call. */
const MOST_BLANKS = 2000;

/**
 * Values and formulas, a block in two to five calls. Formulas go through setValues, which takes them as they are typed.
 *
 * A text that could be taken for something else is in a cell of plain text, whose format is '@' from then on. All other
 * cells keep the format that they have; one of plain text that gets a number, a truth value or a formula becomes General,
 * because it would make a text of it.
 */
export function writeCells(sheet: Sheet, operations: readonly CellOperation[], setting: CellSetting): void {
  const blocks = operations.map(toBlock);
  for (const block of setting.isBlank ? joinBlocks(blocks) : blocks) writeBlock(sheet, block, setting);
}

function toBlock(operation: CellOperation): Block {
  const { row, column } = operation;
  switch (operation.kind) {
    case 'values':
      return { row, column, cells: operation.values };
    case 'formulas':
      return { row, column, cells: operation.formulas.map((line) => line.map((formula) => ({ formula }))) };
    case 'spill':
      return { row, column, cells: [[{ formula: operation.formula }]] };
    default:
      return operation satisfies never;
  }
}

function writeBlock(sheet: Sheet, { row, column, cells }: Block, { isBlank, hasDecimalComma }: CellSetting): void {
  const range = sheet.getRange(row, column, cells.length, cells[0]!.length);
  const before: string[][] | undefined = isBlank ? undefined : range.getNumberFormats();
  const formatAt = (i: number, j: number) => before?.[i]?.[j] ?? NO_FORMAT;
  const formats = cells.map((line, i) => line.map((content, j) => formatFor(content, formatAt(i, j))));
  const isChanged = (format: string, i: number, j: number) =>
    format !== formatAt(i, j) && !(format === GENERAL && formatAt(i, j) === NO_FORMAT);
  if (formats.some((line, i) => line.some((format, j) => isChanged(format, i, j)))) range.setNumberFormats(formats);
  range.setValues(cells.map((line) => line.map((content) => toSheetValue(content, hasDecimalComma))));
  if (cells.some((line) => line.some(isDoubtful))) mendTexts(range, cells);
}

function formatFor(content: Content, before: string): string {
  if (before === NO_FORMAT) return formatFor(content, GENERAL);
  if (typeof content === 'string') return isMistakable(content) ? PLAIN_TEXT : before;
  return before === PLAIN_TEXT && content !== null ? GENERAL : before;
}

function toSheetValue(content: Content, hasDecimalComma: boolean): string | number | boolean {
  if (content === null) return '';
  return typeof content === 'object' ? toLocalFormula(content.formula, hasDecimalComma) : content;
}

/** Texts of which it is not certain that a cell of plain text takes them as they are. */
function isDoubtful(content: Content): content is string {
  return typeof content === 'string' && /^[\s=+\-@'#]/.test(content);
}

/** A text that became something else in spite of its format is written again behind an apostrophe, which a General cell takes off. */
function mendTexts(range: Range, cells: Block['cells']): void {
  const values: unknown[][] = range.getValues();
  cells.forEach((line, i) => {
    line.forEach((content, j) => {
      if (!isDoubtful(content) || values[i]![j] === content) return;
      range
        .getCell(i + 1, j + 1)
        .setNumberFormats([[GENERAL]])
        .setValue(`'${content}`);
    });
  });
}

/** Blocks near each other as one, so that no two have rows in common; of two with the same cell, the later one has it. */
function joinBlocks(blocks: readonly Block[]): Block[] {
  const groups: Block[][] = [];
  let end = 0;
  for (const block of [...blocks].sort((a, b) => a.row - b.row)) {
    const last = groups.at(-1);
    if (last && (block.row < end || blanksOf([...last, block]) <= MOST_BLANKS)) last.push(block);
    else groups.push([block]);
    end = Math.max(end, block.row + block.cells.length);
  }
  const place = new Map(blocks.map((block, i) => [block, i]));
  return groups.map((group) => joined(group.sort((a, b) => place.get(a)! - place.get(b)!)));
}

function joined(group: readonly Block[]): Block {
  const { row, column, rows, columns } = extentOf(group);
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Content => null));
  for (const block of group) {
    block.cells.forEach((line, i) => {
      line.forEach((content, j) => {
        cells[block.row - row + i]![block.column - column + j] = content;
      });
    });
  }
  return { row, column, cells };
}

function blanksOf(group: readonly Block[]): number {
  const { rows, columns } = extentOf(group);
  const filled = group.reduce((sum, { cells }) => sum + cells.length * cells[0]!.length, 0);
  return rows * columns - filled * 3;
}

function extentOf(group: readonly Block[]) {
  const row = Math.min(...group.map((block) => block.row));
  const column = Math.min(...group.map((block) => block.column));
  return {
    row,
    column,
    rows: Math.max(...group.map((block) => block.row + block.cells.length)) - row,
    columns: Math.max(...group.map((block) => block.column + block.cells[0]!.length)) - column,
  };
}
