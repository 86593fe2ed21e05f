import { periodText } from '../calendar/business-period';
import { fillSlots } from '../words/fill-slots';
import { sheetWords } from '../words/sheet-words';
import { labelText, noteText } from '../words/template-words';
import { styles } from '../workbook/styles';
import type { Mark, WorkbookPlan } from '../workbook/workbook-plan';
import { type MovedCell, placeLoose } from './place-loose';
import { renderFacts, renderFields, renderLines } from './render-blocks';
import { renderChart } from './render-chart';
import { renderTable } from './render-table';
import { SheetCanvas } from './sheet-canvas';
import type { SheetLayout } from './sheet-layout';
import { CHART_COLUMNS, FIRST_COLUMN, KEY_COLUMN, PERIOD_ROW, TITLE_ROW } from './sheet-places';
import { viewOf, widthsOf } from './sheet-view';
import type { WorkbookLayout } from './workbook-layout';

export interface SheetSetting {
  readonly workbook: WorkbookLayout;
  readonly moneyStep: number;
  readonly isMadeUp: boolean;
}

export interface DrawnSheet {
  readonly plan: WorkbookPlan;
  /** The typed cells that had to move. */
  readonly moved: readonly MovedCell[];
}

const TITLE_HEIGHT = 24;
const HEADING_HEIGHT = 21;
const NOTE_HEIGHT = 17;

/** Draws everything on one sheet, which must exist and be empty. */
export function renderSheet(sheet: SheetLayout, { workbook, moneyStep, isMadeUp }: SheetSetting): DrawnSheet {
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
        renderFields(placed, canvas);
        break;
      case 'facts':
        renderFacts(placed, canvas);
        break;
      case 'lines':
        renderLines(placed, canvas);
        break;
      case 'chart':
        renderChart(placed, canvas);
        break;
    }
  }
  const moved = placeLoose(sheet, canvas);
  const last = Math.max(...widths.keys());
  const plan: WorkbookPlan = [
    ...canvas.toOperations(),
    {
      kind: 'columnWidths',
      sheet: sheet.name,
      column: FIRST_COLUMN,
      widths: Array.from({ length: last - FIRST_COLUMN + 1 }, (_, i) => widths.get(FIRST_COLUMN + i) ?? 10),
    },
    { kind: 'hideColumn', sheet: sheet.name, column: KEY_COLUMN },
    ...viewOf(
      sheet,
      [...widths.values()].reduce((sum, each) => sum + each, 0),
    ),
  ];
  return { plan, moved };
}

export function markOf({ id, template }: SheetLayout, { workbook }: Pick<SheetSetting, 'workbook'>): Mark {
  const period = id.period ? periodText(id.period) : '';
  return { template: id.template, version: template.version, period, language: workbook.language };
}

function top(canvas: SheetCanvas, isMadeUp: boolean): void {
  const { sheet, language } = canvas;
  canvas.key(TITLE_ROW, { part: 'sheet', row: 'title' });
  canvas.value(TITLE_ROW, FIRST_COLUMN, sheet.name);
  canvas.style(canvas.area(TITLE_ROW, FIRST_COLUMN, 1, 1), styles.title);
  canvas.height(TITLE_ROW, TITLE_HEIGHT);
  for (const row of [TITLE_ROW + 1, PERIOD_ROW, PERIOD_ROW + 1]) canvas.height(row, NOTE_HEIGHT);
  canvas.key(TITLE_ROW + 1, { part: 'sheet', row: 'purpose' });
  canvas.value(TITLE_ROW + 1, FIRST_COLUMN, sheetWords(sheet.id.template, language).purpose);
  canvas.style(canvas.area(TITLE_ROW + 1, FIRST_COLUMN, 1, 1), styles.note);
  canvas.key(PERIOD_ROW, { part: 'sheet', row: 'period' });
  if (sheet.days) {
    canvas.value(PERIOD_ROW, FIRST_COLUMN, labelText('period', language));
    canvas.value(PERIOD_ROW, FIRST_COLUMN + 1, sheet.days.from);
    canvas.value(PERIOD_ROW, FIRST_COLUMN + 2, sheet.days.to);
    canvas.format(canvas.area(PERIOD_ROW, FIRST_COLUMN + 1, 1, 2), 'date');
    canvas.style(canvas.area(PERIOD_ROW, FIRST_COLUMN, 1, 3), styles.label);
  }
  const names = [...sheet.leftOut.sheets]
    .map((id) => sheetWords(id, language).name)
    .join(labelText('listComma', language));
  const remarks = [
    isMadeUp ? noteText('madeUp', language) : '',
    names ? fillSlots(noteText('leftOut', language), { names }) : '',
  ].filter((text) => text !== '');
  canvas.key(PERIOD_ROW + 1, { part: 'sheet', row: 'remarks' });
  canvas.value(PERIOD_ROW + 1, FIRST_COLUMN, remarks.join(' '));
  canvas.style(canvas.area(PERIOD_ROW + 1, FIRST_COLUMN, 1, 1), styles.note);
}

function title({ block, titleRow, noteRow }: SheetLayout['blocks'][number], canvas: SheetCanvas): void {
  if (titleRow) {
    canvas.key(titleRow, { part: 'title', block: block.key });
    canvas.value(titleRow, FIRST_COLUMN, labelText(block.title!, canvas.language));
    canvas.style(canvas.area(titleRow, FIRST_COLUMN, 1, CHART_COLUMNS), styles.heading);
    canvas.height(titleRow, HEADING_HEIGHT);
  }
  if (noteRow) {
    canvas.key(noteRow, { part: 'note', block: block.key });
    canvas.value(noteRow, FIRST_COLUMN, noteText(block.note!, canvas.language));
    canvas.style(canvas.area(noteRow, FIRST_COLUMN, 1, 1), styles.note);
    canvas.height(noteRow, NOTE_HEIGHT);
  }
}
