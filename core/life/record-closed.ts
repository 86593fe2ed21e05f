import type { SheetContent, WorkbookContent } from '../templates/content';
import { closedMonths } from '../templates/outputs/closed-months';
import { idText, type SheetId } from '../workbook/sheet-id';
import type { WorkbookPlan } from '../workbook/workbook-plan';
import type { ClosedFigure } from './close-month';
import { makeSheet, type SheetsRequest, type Supply, updateSheets } from './plan-sheets';

export interface ClosedFigures {
  readonly period: string;
  readonly time: string;
  readonly figures: readonly ClosedFigure[];
}

/** Adds the figures to the sheet of closed months, and makes that sheet if there is none. */
export function recordClosed(
  { period, time, figures }: ClosedFigures,
  request: SheetsRequest,
  supply: Supply = () => undefined,
): WorkbookPlan {
  const id: SheetId = { template: closedMonths.id };
  const rows = figures.map(({ sheet, row, column, value }) => ({
    closedPeriod: period,
    closedAt: time,
    closedSheet: sheet,
    closedRow: row,
    closedColumn: column,
    closedValue: value,
  }));
  const withRows = (content: SheetContent | undefined): SheetContent => ({
    ...content,
    tables: { ...content?.tables, rows: [...(content?.tables?.rows ?? []), ...rows] },
  });
  const present = request.content.sheets.get(idText(id));
  if (!present)
    return makeSheet(id, request, (wanted) => (wanted === idText(id) ? withRows(supply(wanted)) : supply(wanted))).plan;
  const content: WorkbookContent = {
    ...request.content,
    sheets: new Map([...request.content.sheets, [idText(id), withRows(present)]]),
  };
  return updateSheets([present.name!], { ...request, content }).plan;
}
