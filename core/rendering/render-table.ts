import type { ListEntry } from '../templates/list-entry';
import { labelText, noteText, type OptionKey, optionText } from '../words/template-words';
import { columnLetters } from '../workbook/a1';
import { styles } from '../workbook/styles';
import type { Area, CellStyle, Operation, PlainCell } from '../workbook/workbook-plan';
import { HEADER_FORMAT, isNumeric, numberFormat, textWidth } from './formats';
import { LeftOut } from './left-out';
import { typedCell } from './place-table';
import type { PlacedColumn, PlacedTable } from './placed-blocks';
import { areaOf, atRow, type FormulaCell, resolveFormula } from './references';
import type { SheetCanvas } from './sheet-canvas';

/** One sheet column of a table: a column, or one place of a repeated column. */
interface Strip {
  readonly placed: PlacedColumn;
  readonly column: number;
  readonly place?: number;
  readonly entry?: ListEntry;
}

const HEADER_LINE = 15;
/** Shown where an entry's formula needs a missing sheet; SCORECARD leaves such an item out. */
const NO_DATA = '–';

export function renderTable(table: PlacedTable, canvas: SheetCanvas): void {
  const strips = table.columns.flatMap(toStrips);
  header(table, strips, canvas);
  for (const { at, formula, hasHeader } of table.block.spills ?? []) {
    const placed = table.columns.find(({ column }) => column.key === at);
    if (!placed || !canvas.sheet.leftOut.allows(formula)) continue;
    spillFrom(table, placed, formula, canvas, hasHeader ? table.headerRow : table.firstRow);
  }
  for (let row = 0; row < table.rowCount; row++)
    canvas.key(table.firstRow + row, { part: 'row', block: table.block.key });
  for (const strip of strips) body(table, strip, canvas);
  reserve(table, strips, canvas);
  if (table.totalRow) totals(table, strips, canvas);
  else if (!table.entries) canvas.key(table.firstRow + table.rowCount, { part: 'end', block: table.block.key });
}

function toStrips(placed: PlacedColumn): Strip[] {
  if (!placed.entries) return [{ placed, column: placed.first }];
  return placed.entries.map((entry, place) => ({ placed, column: placed.first + place * placed.span, place, entry }));
}

function header({ block, headingRow, headerRow }: PlacedTable, strips: readonly Strip[], canvas: SheetCanvas): void {
  const { language } = canvas;
  canvas.key(headerRow, { part: 'head', block: block.key });
  if (headingRow) canvas.key(headingRow, { part: 'heading', block: block.key });
  let lines = 1;
  for (const { placed, column, place, entry } of strips) {
    const { column: record, span } = placed;
    const text = entry ? nameOf(entry, canvas) : labelText(record.key, language);
    const area = canvas.area(headerRow, column, 1, span);
    if (!isGiven(strips, column, block, placed)) canvas.value(headerRow, column, text);
    canvas.style(area, isNumeric(record.type) || entry ? styles.headerNumber : styles.header);
    if (span > 1) canvas.add({ kind: 'merge', ...area });
    const format = entry?.type && typeof entry.id === 'number' ? numberFormat(entry.type, 1) : undefined;
    if (format || isNumeric(record.type))
      canvas.add({ kind: 'numberFormat', ...area, format: format ?? HEADER_FORMAT });
    if (!format) lines = Math.max(lines, Math.ceil((textWidth(String(text)) + 1) / canvas.width(column, span)));
    if (record.note && !place)
      canvas.add({ kind: 'note', ...canvas.at(headerRow, column), text: noteText(record.note, language) });
    if (headingRow && record.heading && !place) canvas.value(headingRow, column, labelText(record.heading, language));
  }
  if (headingRow) {
    const columns = strips.at(-1)!.column + strips.at(-1)!.placed.span - strips[0]!.column;
    canvas.style(canvas.area(headingRow, strips[0]!.column, 1, columns), styles.group);
  }
  canvas.height(headerRow, HEADER_LINE * lines + 4);
}

/** True if the function that fills the column also returns its header. */
function isGiven(
  strips: readonly Strip[],
  column: number,
  { spills }: PlacedTable['block'],
  { column: record }: PlacedColumn,
): boolean {
  const from = spills?.find(({ hasHeader }) => hasHeader)?.at;
  const first = strips.find(({ placed }) => placed.column.key === from);
  return first !== undefined && column >= first.column && record.role === 'fact' && record.formula === undefined;
}

function nameOf({ id, option }: ListEntry, { language }: SheetCanvas): PlainCell {
  return option ? optionText(option, language) : id;
}

function spillFrom(table: PlacedTable, placed: PlacedColumn, formula: string, canvas: SheetCanvas, row: number): void {
  const at = { row, column: placed.first };
  const text = resolveFormula(formula, canvas.formulaCell({ table, ...at }));
  if (text) canvas.add({ kind: 'spill', ...canvas.at(at.row, at.column), formula: text });
}

function body(table: PlacedTable, strip: Strip, canvas: SheetCanvas): void {
  const { placed, column, place, entry } = strip;
  const record = placed.column;
  const isFact = record.role === 'fact' || record.formula !== undefined;
  const guard = table.entries ? undefined : table.block.columns.find(({ required }) => required);
  const same = record.formula ?? entry?.formulas?.[record.key];
  const resolve = (formula: string, row: number | 'each') => {
    const text = new LeftOut(canvas.presence).allows(formula)
      ? resolveFormula(formula, canvas.formulaCell({ table, row, column, ...(entry && { entry, place: place! }) }))
      : undefined;
    return text && guardCell ? `=IF(${guardCell}="","",${text.slice(1)})` : text;
  };
  const guardCell = guard && resolveFormula(`{${guard.key}}`, canvas.formulaCell({ table, row: 'each' }));
  const forEach = isFact && same ? resolve(same, 'each') : undefined;
  for (let i = 0; i < table.rowCount; i++) {
    const row = table.firstRow + i;
    const listed = table.entries?.[i];
    if (isFact) {
      const own = same ? undefined : listed?.formulas?.[record.key];
      const text = own ? resolve(own, row) : forEach && atRow(forEach, row);
      if (text) canvas.formula(row, column, text);
      else if (own || (same && !record.formula)) canvas.value(row, column, NO_DATA);
    } else {
      const listedOptions = listed?.option && record.role === 'label' ? [listed.option] : listed?.options?.[record.key];
      const options = record.options ?? (record.type === 'yesNo' ? ['yes', 'no'] : listedOptions);
      canvas.value(row, column, shown(typedCell(table, i, record, entry), options, canvas));
    }
    if (placed.span > 1) canvas.add({ kind: 'merge', ...canvas.area(row, column, 1, placed.span) });
  }
  styleStrip(table, strip, canvas, isFact);
}

/** Reserves inputs for people; neighbouring cells for the same person make one area. */
function reserve({ block, entries = [], firstRow }: PlacedTable, strips: readonly Strip[], canvas: SheetCanvas): void {
  if (!block.reservedFor) return;
  const personOf = (row: number) => entries[row]?.cells[block.reservedFor!] ?? null;
  const columns = runsOf(strips.map(({ placed }) => isTypedInto(placed.column)));
  const rows = runsOf(entries.map((_, row) => personOf(row)));
  for (const { value: person, from, length } of rows) {
    if (person === null) continue;
    for (const { value: isTyped, from: first, length: count } of columns) {
      if (!isTyped) continue;
      const last = strips[first + count - 1]!;
      const width = last.column + last.placed.span - strips[first]!.column;
      canvas.reserve(canvas.area(firstRow + from, strips[first]!.column, length, width), String(person));
    }
  }
}

function runsOf<T>(values: readonly T[]): { readonly value: T; readonly from: number; length: number }[] {
  const runs: { readonly value: T; readonly from: number; length: number }[] = [];
  values.forEach((value, from) => {
    const last = runs.at(-1);
    if (last?.value === value) last.length++;
    else runs.push({ value, from, length: 1 });
  });
  return runs;
}

/** The type of the numbers under an entry; for a day or a month the entry's type describes only its header. */
function typeOf({ type }: ListEntry): ListEntry['type'] {
  return type === 'date' || type === 'month' ? undefined : type;
}

function shown(value: PlainCell, options: readonly OptionKey[] | undefined, { language }: SheetCanvas): PlainCell {
  return options?.includes(value as OptionKey) ? optionText(value as OptionKey, language) : value;
}

function isTypedInto({ role, formula }: PlacedColumn['column']): boolean {
  return formula === undefined && role !== 'fact' && role !== 'label';
}

function styleStrip(
  table: PlacedTable,
  { placed, column, entry, place }: Strip,
  canvas: SheetCanvas,
  isFact: boolean,
): void {
  const { column: record, span } = placed;
  const area = canvas.area(table.firstRow, column, table.rowCount, span);
  const isInput = isTypedInto(record);
  const look = lookOf(table, isFact, isInput, record.span !== undefined);
  canvas.style(area, isNumeric(record.type) ? { ...look, align: 'right' } : look);
  const types = record.type === 'number' && isFact ? table.entries?.map(typeOf) : undefined;
  const own = entry && typeOf(entry);
  if (record.type === 'number' && own) canvas.format(area, own);
  else if (types?.some((type) => type)) {
    types.forEach((type, i) => {
      canvas.format(canvas.area(table.firstRow + i, column, 1, span), type ?? record.type);
    });
  } else canvas.format(area, record.type);
  if (isInput) {
    canvas.input(area);
    validate(area, record, canvas);
  }
  if (record.alert) {
    const cell: Partial<FormulaCell> = { table, row: table.firstRow, column, ...(entry && { entry, place: place! }) };
    const formula = resolveFormula(record.alert, canvas.formulaCell(cell));
    if (formula) canvas.add({ kind: 'conditionalFormat', ...area, formula, style: styles.alert });
  }
  const name = table.block.names?.[record.key];
  if (name) canvas.add({ kind: 'name', ...area, rows: table.reach, name });
}

function lookOf({ entries }: PlacedTable, isFact: boolean, isInput: boolean, isWide: boolean): CellStyle {
  if (entries) return isInput ? (isWide ? styles.words : styles.input) : styles.typed;
  return isFact ? styles.fact : isWide ? styles.words : styles.typed;
}

function validate(area: Area, record: PlacedColumn['column'], canvas: SheetCanvas): void {
  const { language, workbook } = canvas;
  const add = (rule: Extract<Operation, { kind: 'validation' }>['rule'], message: string) =>
    canvas.add({ kind: 'validation', ...area, rule, message });
  if (record.type === 'yesNo' || record.options) {
    const options = (record.options ?? ['yes', 'no']).map((key) => optionText(key, language));
    add({ type: 'list', options }, noteText('chooseFromList', language));
  } else if (record.from) {
    const [id, name] = record.from.split('.') as [string, string];
    const sheet = workbook.sheets.get(id);
    const source = sheet && areaOf(sheet, name);
    if (source) add({ type: 'range', source }, noteText('chooseFromList', language));
  } else if (record.type === 'date' || record.type === 'month') add({ type: 'date' }, noteText('typeDate', language));
  else if (isNumeric(record.type)) {
    const { min, max } = record;
    add(
      { type: 'number', ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
      noteText('typeNumber', language),
    );
  }
}

function totals(table: PlacedTable, strips: readonly Strip[], canvas: SheetCanvas): void {
  const row = table.totalRow!;
  canvas.key(row, { part: 'total', block: table.block.key });
  canvas.value(row, strips[0]!.column, labelText('total', canvas.language));
  for (const { placed, column, entry, place } of strips) {
    const { total, type } = placed.column;
    canvas.format(canvas.area(row, column, 1, 1), type);
    if (!total) continue;
    const letters = columnLetters(column);
    const sum = `=SUM(${letters}${table.firstRow}:${letters}${table.firstRow + table.rowCount - 1})`;
    const cell = { table, row, column, ...(entry && { entry, place: place! }) };
    const formula = total === 'sum' ? sum : resolveFormula(total, canvas.formulaCell(cell));
    if (formula) canvas.formula(row, column, formula);
  }
  const columns = strips.at(-1)!.column + strips.at(-1)!.placed.span - strips[0]!.column;
  canvas.style(canvas.area(row, strips[0]!.column, 1, columns), styles.total);
}
