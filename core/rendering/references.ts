import { monthsBetween, periodAt } from '../calendar/business-period';
import { fromSerial } from '../calendar/day-serial';
import type { ListEntry } from '../templates/list-entry';
import type { SheetKey } from '../words/sheet-words';
import { isSheetKey } from '../words/sheet-words';
import { type OptionKey, optionText } from '../words/template-words';
import { cellAddress, columnLetters, fixedAddress, onSheet } from '../workbook/a1';
import { idText } from '../workbook/sheet-id';
import type { Area } from '../workbook/workbook-plan';
import type { PlacedFacts, PlacedTable } from './placed-blocks';
import type { SheetLayout } from './sheet-layout';
import { FIRST_COLUMN, PERIOD_ROW } from './sheet-places';
import type { WorkbookLayout } from './workbook-layout';

/** The cell that takes a formula. */
export interface FormulaCell {
  readonly workbook: WorkbookLayout;
  readonly sheet: SheetLayout;
  readonly table?: PlacedTable;
  readonly facts?: PlacedFacts;
  /** `each`: resolves for all rows of a table in one step, see `atRow`. */
  readonly row?: number | 'each';
  readonly column?: number;
  /** The place among the repeated columns, and the entry above it. */
  readonly place?: number;
  readonly entry?: ListEntry;
}

/** Placeholders for the row and the row above it, see `atRow`; no formula contains these characters. */
const ROW = '\u0001';
const ROW_ABOVE = '\u0002';

/** Turns a formula resolved for `each` row into that of one row. */
export function atRow(resolved: string, row: number): string {
  return resolved.replaceAll(ROW, String(row)).replaceAll(ROW_ABOVE, String(row - 1));
}

const REFERENCE = /^(?:(\w+)(?:@(\w+))?\.)?(\w+)(?:\.\.(\w+))?(\[\]|\^|\*|:head|:place)?$/;

/** Replaces the references in braces with addresses; undefined if one of them is left out. */
export function resolveFormula(formula: string, at: FormulaCell): string | undefined {
  let isWhole = true;
  const resolved = formula.replace(/\{([^{}]+)\}/g, (_, token: string) => {
    const text = token.startsWith("'") ? option(token, at) : reference(token, at);
    isWhole &&= text !== undefined;
    return text ?? '';
  });
  return isWhole ? resolved : undefined;
}

function option(token: string, { workbook }: FormulaCell): string {
  return `"${optionText(token.slice(1, -1) as OptionKey, workbook.language).replaceAll('"', '""')}"`;
}

function reference(token: string, at: FormulaCell): string | undefined {
  const [, id, instance, name = '', last, suffix] = REFERENCE.exec(token) ?? [];
  const orNone = () => (at.sheet.leftOut.isGone(name) ? undefined : unresolved(token, at));
  if (id === undefined && !last) return ownReference(name, suffix, at) ?? orNone();
  const sheet = id === undefined ? at.sheet : isSheetKey(id) ? otherSheet(id, instance, at) : unresolved(token, at);
  if (!sheet) return instance ? undefined : unresolved(token, at);
  const first = areaOf(sheet, name, suffix === ':head');
  if (!first) return sheet.leftOut.isGone(name) ? undefined : unresolved(token, at);
  const end = last ? (areaOf(sheet, last) ?? unresolved(token, at)) : first;
  const area = { ...first, columns: end.column + end.columns - first.column };
  if (suffix === ':place') return `"${onSheet(sheet.name, columnLetters(area.column)).replaceAll('"', '""')}"`;
  return sheet === at.sheet ? fixedAddress(area) : onSheet(sheet.name, fixedAddress(area));
}

function ownReference(name: string, suffix: string | undefined, at: FormulaCell): string | undefined {
  const { table, facts, sheet, row = 0, column = 0, place } = at;
  if (name === 'head' && table) return `${columnLetters(column)}$${table.headerRow}`;
  if (name === 'from' || name === 'to') {
    if (facts) return `${columnLetters(column)}$${facts.headerRow + (name === 'from' ? 1 : 2)}`;
    if (sheet.days) return `$${columnLetters(FIRST_COLUMN + (name === 'from' ? 1 : 2))}$${PERIOD_ROW}`;
  }
  if (name === 'yearStart' && sheet.days) {
    const first = `$${columnLetters(FIRST_COLUMN + 1)}$${PERIOD_ROW}`;
    const months = monthsBetween(sheet.year.from, sheet.days.from);
    return months === 0 ? first : `EDATE(${first},-${months})`;
  }
  const fact = facts?.facts.find(({ fact: { key } }) => key === name);
  if (fact && !suffix) return cellAddress({ row: fact.row, column });
  const placed = table?.columns.find(({ column: { key } }) => key === name);
  if (placed && !suffix?.startsWith(':')) {
    const first = placed.first + (placed.entries && suffix !== '*' ? (place ?? 0) * placed.span : 0);
    const cell = (line: number | string, at: number) => `$${columnLetters(at)}${line}`;
    const [here, above] = row === 'each' ? [ROW, ROW_ABOVE] : [row, row - 1];
    if (suffix === '[]') return fixedAddress({ row: table!.firstRow, column: first, rows: table!.reach, columns: 1 });
    if (suffix === '*') return `${cell(here, first)}:${cell(here, lastColumn(placed))}`;
    return cell(suffix === '^' ? above : here, first);
  }
  const area = areaOf(sheet, name, suffix === ':head');
  return area && fixedAddress(area);
}

function lastColumn({ first, span, entries }: PlacedTable['columns'][number]): number {
  return first + span * (entries?.length ?? 1) - 1;
}

function otherSheet(template: SheetKey, instance: string | undefined, at: FormulaCell): SheetLayout | undefined {
  const { workbook, sheet, entry } = at;
  if (instance !== 'head') return findSheet(workbook, template, sheet);
  const { month: firstMonth } = fromSerial(workbook.year.from);
  return workbook.sheets.get(idText({ template, period: periodAt('month', Number(entry?.id), firstMonth) }));
}

/** The template's sheet; of several, the one whose period contains the end of this sheet's period, else the last. */
export function findSheet(
  { byTemplate, year }: WorkbookLayout,
  template: SheetKey,
  { days = year }: SheetLayout,
): SheetLayout | undefined {
  const sheets = byTemplate.get(template) ?? [];
  const holds = (sheet: SheetLayout) => sheet.days && sheet.days.from <= days.to && days.to <= sheet.days.to;
  return sheets.find(holds) ?? sheets.at(-1);
}

/** The cells of a field, a fact or a column on a sheet; all cells of a repeated column, or its headers. */
export function areaOf(sheet: SheetLayout, name: string, isHead = false): Area | undefined {
  const at = { sheet: sheet.name, column: FIRST_COLUMN + 1, rows: 1, columns: 1 };
  for (const block of sheet.blocks) {
    if (block.kind === 'fields') {
      const found = block.fields.find(({ field }) => field.key === name);
      if (found) return { ...at, row: found.row };
    }
    if (block.kind === 'facts') {
      const found = block.facts.find(({ fact }) => fact.key === name);
      if (found) return { ...at, row: found.row };
    }
    if (block.kind !== 'table') continue;
    const placed = block.columns.find(({ column }) => column.key === name);
    if (!placed) continue;
    const columns = lastColumn(placed) - placed.first + 1;
    const column = placed.first;
    return isHead
      ? { sheet: sheet.name, row: block.headerRow, column, rows: 1, columns }
      : { sheet: sheet.name, row: block.firstRow, column, rows: block.reach, columns };
  }
  return undefined;
}

function unresolved(token: string, { sheet, table }: FormulaCell): never {
  throw new Error(`{${token}} of ${sheet.id.template}${table ? `.${table.block.key}` : ''} is not defined`);
}
