import {
  inLanguage,
  labelText,
  noteText,
  type OptionKey,
  optionText,
  sheetWords,
} from '../language/templates/template-words';
import { fillSlots } from '../language/texts';
import { styles } from '../workbook/styles';
import type { Area, Chart, Mark, Operation, PlainCell, WorkbookPlan } from '../workbook/workbook-plan';
import { defaultWidth, HEADER_FORMAT } from './formats';
import {
  CHART_COLUMNS,
  FIRST_COLUMN,
  KEY_COLUMN,
  PERIOD_ROW,
  type PlacedChart,
  type PlacedFacts,
  type PlacedFields,
  type PlacedLines,
  type SheetLayout,
  TITLE_ROW,
} from './layout';
import { spanDays } from './periods';
import { placeLoose } from './place-loose';
import { areaOf, findSheet, resolveFormula, type WorkbookLayout } from './references';
import { renderTable } from './render-table';
import { SheetCanvas } from './sheet-canvas';

export interface SheetSetting {
  readonly workbook: WorkbookLayout;
  readonly moneyStep: number;
  readonly yearStart: number;
  readonly isMadeUp: boolean;
}

/** Characters that a landscape page holds before the print becomes too small. */
const READABLE_WIDTH = 260;
const TITLE_HEIGHT = 24;
const HEADING_HEIGHT = 21;
const NOTE_HEIGHT = 17;
const WORDS_HEIGHT = 48;
const DRAFT_HEIGHT = 33;

/** Everything on one sheet, for a sheet that is there and empty. */
export function renderSheet(
  sheet: SheetLayout,
  { workbook, moneyStep, yearStart, isMadeUp }: SheetSetting,
): WorkbookPlan {
  const widths = widthsOf(sheet);
  const canvas = new SheetCanvas(workbook, sheet, widths, moneyStep);
  top(canvas, isMadeUp);
  for (const placed of sheet.blocks) {
    title(placed, canvas);
    switch (placed.kind) {
      case 'table':
        renderTable(placed, canvas);
        break;
      case 'fields':
        fields(placed, canvas);
        break;
      case 'facts':
        facts(placed, canvas, yearStart);
        break;
      case 'lines':
        lines(placed, canvas);
        break;
      case 'chart':
        chart(placed, canvas);
        break;
    }
  }
  placeLoose(sheet, canvas);
  const last = Math.max(...widths.keys());
  return [
    ...canvas.toOperations(),
    {
      kind: 'columnWidths',
      sheet: sheet.name,
      column: FIRST_COLUMN,
      widths: Array.from({ length: last - FIRST_COLUMN + 1 }, (_, i) => widths.get(FIRST_COLUMN + i) ?? 10),
    },
    { kind: 'hideColumn', sheet: sheet.name, column: KEY_COLUMN },
    ...view(
      sheet,
      [...widths.values()].reduce((sum, each) => sum + each, 0),
    ),
  ];
}

export function markOf({ template, period }: SheetLayout, { workbook }: Pick<SheetSetting, 'workbook'>): Mark {
  return { template: template.id, version: template.version, period, language: workbook.language };
}

function top(canvas: SheetCanvas, isMadeUp: boolean): void {
  const { sheet, language } = canvas;
  const { purpose } = sheetWords(sheet.template.id);
  canvas.key(TITLE_ROW, 'title');
  canvas.value(TITLE_ROW, FIRST_COLUMN, sheet.name);
  canvas.style(canvas.area(TITLE_ROW, FIRST_COLUMN, 1, 1), styles.title);
  canvas.height(TITLE_ROW, TITLE_HEIGHT);
  for (const row of [TITLE_ROW + 1, PERIOD_ROW, PERIOD_ROW + 1]) canvas.height(row, NOTE_HEIGHT);
  canvas.key(TITLE_ROW + 1, 'purpose');
  canvas.value(TITLE_ROW + 1, FIRST_COLUMN, inLanguage(purpose, language));
  canvas.style(canvas.area(TITLE_ROW + 1, FIRST_COLUMN, 1, 1), styles.note);
  canvas.key(PERIOD_ROW, 'period');
  if (sheet.days) {
    canvas.value(PERIOD_ROW, FIRST_COLUMN, labelText('period', language));
    canvas.value(PERIOD_ROW, FIRST_COLUMN + 1, sheet.days.from);
    canvas.value(PERIOD_ROW, FIRST_COLUMN + 2, sheet.days.to);
    canvas.format(canvas.area(PERIOD_ROW, FIRST_COLUMN + 1, 1, 2), 'date');
    canvas.style(canvas.area(PERIOD_ROW, FIRST_COLUMN, 1, 3), styles.label);
  }
  const names = [...sheet.leftOut.sheets]
    .map((id) => inLanguage(sheetWords(id as never).name, language))
    .join(labelText('listComma', language));
  const remarks = [
    isMadeUp ? noteText('madeUp', language) : '',
    names ? fillSlots(noteText('leftOut', language), { names }) : '',
  ].filter((text) => text !== '');
  canvas.key(PERIOD_ROW + 1, 'remarks');
  canvas.value(PERIOD_ROW + 1, FIRST_COLUMN, remarks.join(' '));
  canvas.style(canvas.area(PERIOD_ROW + 1, FIRST_COLUMN, 1, 1), styles.note);
}

function title({ block, titleRow, noteRow }: SheetLayout['blocks'][number], canvas: SheetCanvas): void {
  if (titleRow) {
    canvas.key(titleRow, `title:${block.key}`);
    canvas.value(titleRow, FIRST_COLUMN, labelText(block.title!, canvas.language));
    canvas.style(canvas.area(titleRow, FIRST_COLUMN, 1, CHART_COLUMNS), styles.heading);
    canvas.height(titleRow, HEADING_HEIGHT);
  }
  if (noteRow) {
    canvas.key(noteRow, `note:${block.key}`);
    canvas.value(noteRow, FIRST_COLUMN, noteText(block.note!, canvas.language));
    canvas.style(canvas.area(noteRow, FIRST_COLUMN, 1, 1), styles.note);
    canvas.height(noteRow, NOTE_HEIGHT);
  }
}

function fields({ fields: placed }: PlacedFields, canvas: SheetCanvas): void {
  const { sheet, language } = canvas;
  for (const { field, row } of placed) {
    canvas.key(row, `field:${field.key}`);
    canvas.value(row, FIRST_COLUMN, labelText(field.key, language));
    const cell = canvas.area(row, FIRST_COLUMN + 1, 1, 1);
    canvas.format(cell, field.type);
    if (field.formula) {
      const formula = resolveFormula(field.formula, canvas.formulaCell({ row, column: cell.column }));
      if (formula) canvas.formula(row, cell.column, formula);
      canvas.style(cell, styles.fact);
    } else {
      const value = sheet.content.fields?.[field.key] ?? field.default ?? null;
      canvas.value(
        row,
        cell.column,
        optionShown(value, field.options ?? (field.type === 'yesNo' ? ['yes', 'no'] : []), canvas),
      );
      canvas.style(cell, styles.input);
      canvas.input(cell);
      if (field.options || field.type === 'yesNo') {
        const options = (field.options ?? ['yes', 'no']).map((key) => optionText(key, language));
        canvas.add({
          kind: 'validation',
          ...cell,
          rule: { type: 'list', options },
          message: noteText('chooseFromList', language),
        });
      } else if (field.type === 'date' || field.type === 'month') {
        canvas.add({ kind: 'validation', ...cell, rule: { type: 'date' }, message: noteText('typeDate', language) });
      }
    }
    if (field.note) {
      canvas.value(row, FIRST_COLUMN + 2, noteText(field.note, language));
      canvas.style(canvas.area(row, FIRST_COLUMN + 2, 1, 1), styles.note);
    }
  }
}

function optionShown(value: PlainCell, options: readonly OptionKey[], { language }: SheetCanvas): PlainCell {
  return options.includes(value as OptionKey) ? optionText(value as OptionKey, language) : value;
}

function facts(placed: PlacedFacts, canvas: SheetCanvas, yearStart: number): void {
  const { language, sheet } = canvas;
  const { block, headerRow } = placed;
  const columns = block.spans.length;
  ['head', 'from', 'to'].forEach((part, i) => {
    canvas.key(headerRow + i, `${part}:${block.key}`);
  });
  canvas.value(headerRow + 1, FIRST_COLUMN, labelText('from', language));
  canvas.value(headerRow + 2, FIRST_COLUMN, labelText('to', language));
  canvas.style(canvas.area(headerRow, FIRST_COLUMN, 1, 1), styles.header);
  canvas.style(canvas.area(headerRow, FIRST_COLUMN + 1, 1, columns), styles.headerNumber);
  canvas.add({ kind: 'numberFormat', ...canvas.area(headerRow, FIRST_COLUMN + 1, 1, columns), format: HEADER_FORMAT });
  canvas.height(headerRow, 2 * NOTE_HEIGHT);
  canvas.style(canvas.area(headerRow + 1, FIRST_COLUMN, 2, columns + 1), styles.note);
  canvas.format(canvas.area(headerRow + 1, FIRST_COLUMN + 1, 2, columns), 'date');
  block.spans.forEach((span, i) => {
    const days = spanDays(span, sheet.days!, yearStart);
    const column = FIRST_COLUMN + 1 + i;
    canvas.value(headerRow, column, labelText(span, language));
    canvas.value(headerRow + 1, column, days.from);
    canvas.value(headerRow + 2, column, days.to);
    for (const { fact, row } of placed.facts) {
      const formula = resolveFormula(fact.formula, canvas.formulaCell({ facts: placed, row, column }));
      if (formula) canvas.formula(row, column, formula);
    }
  });
  for (const { fact, row } of placed.facts) {
    canvas.key(row, `fact:${fact.key}`);
    canvas.value(row, FIRST_COLUMN, labelText(fact.key, language));
    const area = canvas.area(row, FIRST_COLUMN + 1, 1, columns);
    canvas.format(area, fact.type);
    canvas.style(canvas.area(row, FIRST_COLUMN, 1, columns + 1), styles.typed);
    if (fact.alert) {
      const formula = resolveFormula(fact.alert, canvas.formulaCell({ facts: placed, row, column: FIRST_COLUMN + 1 }));
      if (formula) canvas.add({ kind: 'conditionalFormat', ...area, formula, style: styles.alert });
    }
  }
}

function lines({ block, lines: placed }: PlacedLines, canvas: SheetCanvas): void {
  const { language, sheet } = canvas;
  for (const { key, row } of placed) {
    const prompt = block.kind === 'words' ? block.prompts[row - placed[0]!.row]! : undefined;
    const first = FIRST_COLUMN + (prompt ? 1 : 0);
    const area = canvas.area(row, first, 1, CHART_COLUMNS - (prompt ? 1 : 0));
    canvas.key(row, key);
    if (prompt) {
      canvas.value(row, FIRST_COLUMN, labelText(prompt, language));
      canvas.style(canvas.area(row, FIRST_COLUMN, 1, 1), { ...styles.label, wrap: true, top: true });
    }
    canvas.value(row, first, sheet.content.fields?.[key] ?? null);
    canvas.style(area, prompt ? styles.words : styles.draft);
    canvas.add({ kind: 'merge', ...area });
    canvas.input(area);
  }
  const height = block.kind === 'words' ? WORDS_HEIGHT : DRAFT_HEIGHT;
  for (const { row } of placed) canvas.height(row, height);
}

function chart({ block, row, rowCount }: PlacedChart, canvas: SheetCanvas): void {
  const { language } = canvas;
  for (let i = 0; i < rowCount; i++) canvas.key(row + i, `chart:${block.key}`);
  const place = canvas.area(row, FIRST_COLUMN, rowCount, CHART_COLUMNS);
  const rows = [block.categories, ...block.series].map((source) => chartArea(source, canvas));
  if (rows.some((area) => area === undefined)) return;
  const [categories, ...series] = rows as Area[];
  const drawn: Chart = {
    type: block.type,
    title: labelText(block.title, language),
    categories: categories!,
    series: series.map((values, i) => ({ name: labelText(lastPart(block.series[i]!) as never, language), values })),
    format: block.format === 'ratio' ? '0%' : '#,##0',
  };
  canvas.add({ kind: 'chart', ...place, chart: drawn });
}

function lastPart(source: string): string {
  return source.replace(/^.*\./, '').replace(/:.*$/, '');
}

/**
 * A column's rows; those of the months that have been (`sales:toDate`); of a repeated column its headers (`month:head`)
 * or its total row (`month:total`).
 */
function chartArea(source: string, { workbook, sheet }: SheetCanvas): Area | undefined {
  const [id, path] = source.includes('.') ? (source.split('.') as [string, string]) : [undefined, source];
  const [name, part] = path!.split(':') as [string, string?];
  const owner = id === undefined ? sheet : findSheet(workbook, id, sheet);
  if (!owner) return undefined;
  const table = owner.blocks.find(
    (block) => block.kind === 'table' && block.columns.some(({ column }) => column.key === name),
  );
  const area = areaOf(owner, name, part === 'head');
  if (table?.kind !== 'table' || !area) return area;
  if (part === 'total') return table.totalRow ? { ...area, row: table.totalRow, rows: 1 } : undefined;
  if (part === 'toDate') {
    const last = Math.min(owner.days?.to ?? workbook.asOf, workbook.asOf);
    return { ...area, rows: table.entries?.filter(({ id }) => Number(id) <= last).length ?? area.rows };
  }
  return part === 'head' ? area : { ...area, rows: table.entries ? table.rowCount : table.rows.length };
}

function widthsOf(sheet: SheetLayout): Map<number, number> {
  const widths = new Map<number, number>();
  const atLeast = (column: number, width: number) => widths.set(column, Math.max(widths.get(column) ?? 0, width));
  for (const placed of sheet.blocks) {
    if (placed.kind === 'table') {
      for (const { column, first, span, entries } of placed.columns) {
        if (span > 1) continue;
        const width = column.width ?? defaultWidth(entries?.[0]?.type === 'money' ? 'money' : column.type);
        for (let i = 0; i < (entries?.length ?? 1); i++) atLeast(first + i, width);
      }
    } else if (placed.kind === 'facts') {
      atLeast(FIRST_COLUMN, 30);
      placed.block.spans.forEach((_, i) => {
        atLeast(FIRST_COLUMN + 1 + i, 14);
      });
    } else if (placed.kind === 'fields') {
      atLeast(FIRST_COLUMN, 30);
      atLeast(FIRST_COLUMN + 1, 18);
    } else if (placed.kind === 'lines') atLeast(FIRST_COLUMN, 26);
  }
  for (let column = FIRST_COLUMN; column < FIRST_COLUMN + CHART_COLUMNS; column++)
    if (!widths.has(column)) widths.set(column, 12);
  return widths;
}

function view(sheet: SheetLayout, width: number): Operation[] {
  const { template, name } = sheet;
  const tables = sheet.blocks.filter((block) => block.kind === 'table');
  const frozen =
    tables.find(({ block }) => block.key === template.freeze?.block) ??
    (sheet.blocks.length === 1 ? tables[0] : undefined);
  const rows = frozen ? frozen.headerRow : PERIOD_ROW;
  const columns = frozen ? FIRST_COLUMN - 1 + (template.freeze?.columns ?? 1) : 0;
  return [
    { kind: 'freeze', sheet: name, rows, columns },
    {
      kind: 'print',
      sheet: name,
      landscape: template.orientation !== 'portrait',
      pagesWide: Math.ceil(width / READABLE_WIDTH),
      titleRows: rows,
      titleColumns: width > READABLE_WIDTH ? columns : 0,
    },
  ];
}
